package org.golrizan.eventstore.personal;

import org.jspecify.annotations.Nullable;

/** The key vault cannot do what it is asked: it is another one, was changed, or lacks a key that it must hold. */
public class KeyVaultException extends RuntimeException {

  public KeyVaultException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
