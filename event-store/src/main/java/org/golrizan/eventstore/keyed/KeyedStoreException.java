package org.golrizan.eventstore.keyed;

import org.jspecify.annotations.Nullable;

/** The keyed store cannot be read or written. */
public class KeyedStoreException extends RuntimeException {

  public KeyedStoreException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
