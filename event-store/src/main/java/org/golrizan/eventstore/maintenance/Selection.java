package org.golrizan.eventstore.maintenance;

import java.util.OptionalLong;
import java.util.Set;

/**
 * What of a home is backed up or copied.
 *
 * @param position where the prefix ends, or before it at the end of a commit; empty for the head as it is when it begins. With a
 *                 position no tokens and no dead letters are taken: they may tell of events beyond it
 * @param without  the collections of which nothing is taken, for example those that hold keys
 */
public record Selection(OptionalLong position, Set<String> without) {

  public static final Selection EVERYTHING = new Selection(OptionalLong.empty(), Set.of());

  public Selection {
    without = Set.copyOf(without);
    if (position.isPresent() && position.getAsLong() < 1) {
      throw new IllegalArgumentException("A position counts from 1, not " + position.getAsLong());
    }
  }

  boolean takes(String collection, Treatment treatment) {
    return Treatment.of(collection) == treatment && !without.contains(collection);
  }
}
