package org.golrizan.events.donations;

import java.util.UUID;
import org.golrizan.events.StreamId;

/** Part of a fund set aside for one debt claim. */
public record AllocationId(UUID value) implements StreamId {

  @Override
  public String stream() {
    return "allocation-" + value;
  }
}
