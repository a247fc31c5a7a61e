package org.golrizan.standalone.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Outcomes in fixed shares: each run of as many draws as there are cards sees every card once, in another order.
 *
 * @param <T> an outcome
 */
final class Deck<T> {

  private final long seed;
  private final String name;
  private final List<T> cards;

  Deck(long seed, String name, List<T> cards) {
    this.seed = seed;
    this.name = name;
    this.cards = List.copyOf(cards);
  }

  T draw(int number) {
    Dice dice = new Dice(seed, name, number / cards.size());
    List<T> shuffled = new ArrayList<>(cards);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      Collections.swap(shuffled, i, dice.between(0, i));
    }
    return shuffled.get(number % cards.size());
  }

  int size() {
    return cards.size();
  }
}
