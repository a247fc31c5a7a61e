package org.golrizan.events.employment;

import java.util.UUID;
import org.golrizan.events.StreamId;

/** A workshop in a prison or outside. */
public record WorkshopId(UUID value) implements StreamId {

  @Override
  public String stream() {
    return "workshop-" + value;
  }
}
