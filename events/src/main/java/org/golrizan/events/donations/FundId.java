package org.golrizan.events.donations;

import java.util.UUID;
import org.golrizan.events.StreamId;

/** Money given for one purpose, first in, first out. */
public record FundId(UUID value) implements StreamId {

  @Override
  public String stream() {
    return "fund-" + value;
  }
}
