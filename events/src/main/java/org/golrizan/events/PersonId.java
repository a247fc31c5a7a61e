package org.golrizan.events;

import java.util.UUID;

/** A person whose data can be erased as a whole: one person, one key. */
public record PersonId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
