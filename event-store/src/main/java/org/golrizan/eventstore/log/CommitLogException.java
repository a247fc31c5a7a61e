package org.golrizan.eventstore.log;

import org.jspecify.annotations.Nullable;

/** The commit log cannot be read or written, or does not hold what it must. */
public class CommitLogException extends RuntimeException {

  public CommitLogException(String message) {
    super(message);
  }

  public CommitLogException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
