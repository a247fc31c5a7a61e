package org.golrizan.events.release;

import java.util.UUID;
import org.golrizan.events.StreamId;

/** A case for the release of one prisoner. */
public record ReleaseCaseId(UUID value) implements StreamId {

  @Override
  public String stream() {
    return "release-case-" + value;
  }
}
