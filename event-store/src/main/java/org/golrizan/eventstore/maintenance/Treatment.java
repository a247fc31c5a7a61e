package org.golrizan.eventstore.maintenance;

import java.util.Set;

/**
 * When the documents of a collection are read, in relation to the prefix that they are to fit.
 *
 * <p>Whoever reads the log says in tokens and dead letters how far it has come: these must never be ahead of the prefix, or events
 * would be skipped after a restore. So they are read before the head is. Whoever writes to the log says what it is about to do, as
 * the reservations of national ids do: these must never be behind the prefix, so they are read after it.
 */
enum Treatment {
  /** Made from the log again at any time, or of this store alone. */
  LEFT_OUT,
  BEFORE_THE_PREFIX,
  AFTER_THE_PREFIX;

  private static final String TOKENS = "tokens";
  private static final String DEAD_LETTERS = "dead-letters";
  private static final String SNAPSHOTS = "snapshots";

  /** Whether the documents of a collection are taken along. */
  static boolean isTaken(String collection, Set<String> without) {
    return of(collection) != LEFT_OUT && !without.contains(collection);
  }

  static Treatment of(String collection) {
    if (collection.equals(SNAPSHOTS) || collection.equals(UnfinishedMark.COLLECTION)) {
      return LEFT_OUT;
    }
    return collection.equals(TOKENS) || collection.startsWith(DEAD_LETTERS) ? BEFORE_THE_PREFIX : AFTER_THE_PREFIX;
  }
}
