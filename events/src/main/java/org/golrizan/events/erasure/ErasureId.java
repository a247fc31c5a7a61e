package org.golrizan.events.erasure;

import java.util.UUID;
import org.golrizan.events.StreamId;

/** The erasure of one person's data. */
public record ErasureId(UUID value) implements StreamId {

  @Override
  public String stream() {
    return "erasure-" + value;
  }
}
