package org.golrizan.eventstore.personal;

import org.jspecify.annotations.Nullable;

/** A sealed value cannot be opened although its key is there: it was changed, or belongs to another place or person. */
public class SealBrokenException extends RuntimeException {

  public SealBrokenException(FieldPlace place, String why, @Nullable Throwable cause) {
    super("The sealed value " + place + " cannot be opened: " + why, cause);
  }
}
