package org.golrizan.events.familysupport;

import java.util.UUID;
import org.golrizan.events.StreamId;

/** A prisoner's family. */
public record FamilyId(UUID value) implements StreamId {

  @Override
  public String stream() {
    return "family-" + value;
  }
}
