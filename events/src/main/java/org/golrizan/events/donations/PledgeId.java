package org.golrizan.events.donations;

import java.util.UUID;
import org.golrizan.events.StreamId;

/** A promise to give. */
public record PledgeId(UUID value) implements StreamId {

  @Override
  public String stream() {
    return "pledge-" + value;
  }
}
