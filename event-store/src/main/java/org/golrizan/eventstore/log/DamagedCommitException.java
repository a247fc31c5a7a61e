package org.golrizan.eventstore.log;

import org.jspecify.annotations.Nullable;

/** A commit is missing, or what is stored in its place is no commit. The commits around it can still be read. */
public final class DamagedCommitException extends CommitLogException {

  public DamagedCommitException(String message) {
    super(message);
  }

  public DamagedCommitException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
