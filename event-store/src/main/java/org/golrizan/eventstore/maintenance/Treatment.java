package org.golrizan.eventstore.maintenance;

import java.util.Set;

/**
 * When the documents of a collection are read, in relation to the prefix that they are to fit.
 *
 * <p>Whoever reads the log says in tokens how far it has come, and puts what it could not handle into dead letters before its token moves
 * on. So tokens are read first, then dead letters, then the head: an event that a token covers is in the prefix, and if it failed its letter
 * is there. An event whose letter is there already but that no token covers comes again, and its letter twice: nothing is lost.
 *
 * <p>Whoever writes to the log says beforehand what it is about to do, as the reservations of national ids do: these must never be
 * behind the prefix, so they are read after it.
 */
enum Treatment {
  /** Made from the log again at any time, or of this store alone. */
  LEFT_OUT,
  TOKENS_FIRST,
  THEN_DEAD_LETTERS,
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
    if (collection.equals(TOKENS)) {
      return TOKENS_FIRST;
    }
    return collection.equals(DEAD_LETTERS) ? THEN_DEAD_LETTERS : AFTER_THE_PREFIX;
  }
}
