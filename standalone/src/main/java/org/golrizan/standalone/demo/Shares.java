package org.golrizan.standalone.demo;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** How often each of some choices comes. */
final class Shares {

  private Shares() {}

  /** @param choicesAndShares a choice of the type of {@code first} and its share by turns */
  static <T> SequencedMap<T, Integer> of(T first, int share, Object... choicesAndShares) {
    @SuppressWarnings("unchecked")
    Class<T> type = (Class<T>) first.getClass();
    SequencedMap<T, Integer> shares = new LinkedHashMap<>();
    shares.put(first, share);
    for (int i = 0; i < choicesAndShares.length; i += 2) {
      shares.put(type.cast(choicesAndShares[i]), (Integer) choicesAndShares[i + 1]);
    }
    return Collections.unmodifiableSequencedMap(shares);
  }
}
