package org.golrizan.events.employment;

import java.util.UUID;
import org.golrizan.events.StreamId;

/** A prisoner's application for work in a workshop. */
public record WorkApplicationId(UUID value) implements StreamId {

  @Override
  public String stream() {
    return "work-application-" + value;
  }
}
