package org.golrizan.eventstore.log;

import java.time.Duration;

/**
 * Hears what happens to a log in this process, for metrics. It is called on the threads that do the work, so it is quick and
 * throws nothing.
 */
public interface LogObserver {

  /** Hears nothing. */
  LogObserver NONE = new LogObserver() {};

  /** How an append ended. */
  enum End {
    STORED,
    /** Another commit has one of its places or event ids. */
    CLASHED,
    /** Another commit already answers its request. */
    REPEATED,
    /** Nobody knows yet whether it is stored. */
    UNKNOWN,
    /** It was not taken at all: too many wait, it is too large, or its events are of the future. */
    REFUSED
  }

  /** @param took from being handed over until its caller could know */
  default void appendEnded(End end, Duration took) {}

  /** So many commits were taken from the queue to be stored at once, 1 or more. */
  default void groupTaken(int commits) {}

  /** Another process took a number first, so that what is left of a group was numbered anew. */
  default void renumbered() {}

  /** The store failed in the middle of an append, which is tried again. */
  default void appendFailed() {}

  /** So many events were read from the log, or from a stream, 0 or more. */
  default void eventsRead(int events) {}
}
