package org.golrizan.events.employment;

import java.util.UUID;
import org.golrizan.events.StreamId;

/** A prisoner. */
public record PrisonerId(UUID value) implements StreamId {

  @Override
  public String stream() {
    return "prisoner-" + value;
  }
}
