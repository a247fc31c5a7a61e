package org.golrizan.events.employment;

import java.util.UUID;
import org.golrizan.events.StreamId;

/** A prisoner enrolled in a job. */
public record PlacementId(UUID value) implements StreamId {

  @Override
  public String stream() {
    return "placement-" + value;
  }
}
