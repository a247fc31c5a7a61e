package org.golrizan.eventstore.log;

/** A unit of work has more to store than {@code golrizan.event-store.max-commit-bytes}. Nothing of it was stored. */
public final class CommitTooLargeException extends CommitLogException {

  public CommitTooLargeException(long bytes, long maxBytes, int events) {
    super("A commit of " + events + " events takes about " + bytes + " bytes; golrizan.event-store.max-commit-bytes allows "
        + maxBytes + ". Split the work into several commands");
  }
}
