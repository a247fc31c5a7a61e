package org.golrizan.events.donations;

import java.util.UUID;
import org.golrizan.events.StreamId;

/** A person or body that gives. */
public record BenefactorId(UUID value) implements StreamId {

  @Override
  public String stream() {
    return "benefactor-" + value;
  }
}
