package org.golrizan.eventstore.log;

import org.jspecify.annotations.Nullable;

/**
 * The log did not answer in time, so nobody knows yet whether the commit is stored. The client repeats its request with the same
 * Idempotency-Key; without one it reads before it tries again.
 */
public final class OutcomeUnknownException extends CommitLogException {

  public OutcomeUnknownException(@Nullable Throwable cause) {
    super("It is not known whether the commit was stored", cause);
  }
}
