package org.golrizan.eventstore.log;

import java.time.Duration;

/** More commits wait to be stored than {@code golrizan.event-store.queue-capacity}. Nothing of this one was stored. */
public final class AppendQueueFullException extends CommitLogException {

  private final Duration retryAfter;

  public AppendQueueFullException(Duration retryAfter) {
    super("Too many commits wait to be stored; try again in " + retryAfter.toSeconds() + " s");
    this.retryAfter = retryAfter;
  }

  /** How long to wait before another attempt, a second or more. */
  public Duration retryAfter() {
    return retryAfter;
  }
}
