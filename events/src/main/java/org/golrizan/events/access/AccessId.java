package org.golrizan.events.access;

import java.util.UUID;
import org.golrizan.events.StreamId;

/** One answer that showed personal data, or that denied something. */
public record AccessId(UUID value) implements StreamId {

  @Override
  public String stream() {
    return "access-" + value;
  }
}
