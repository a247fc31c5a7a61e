package org.golrizan.standalone.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SplittableRandom;

/** Chance that falls the same way for the same seed, kind of story and number. */
final class Dice {

  private final SplittableRandom random;

  Dice(long seed, String kind, long number) {
    this.random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L ^ ((long) kind.hashCode() << 32) ^ number);
  }

  /** From {@code least} to {@code most}, both included. */
  int between(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  double between(double least, double below) {
    return random.nextDouble(least, below);
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** A day from {@code first} to {@code last}, both included; {@code first} if the two are the wrong way round. */
  LocalDate day(LocalDate first, LocalDate last) {
    long days = ChronoUnit.DAYS.between(first, last);
    return days <= 0 ? first : first.plusDays(random.nextLong(days + 1));
  }

  /** One of the keys, as likely as its share in the sum of the values; the map has a fixed order. */
  <T> T oneOf(SequencedMap<T, Integer> shares) {
    int left = random.nextInt(shares.values().stream().mapToInt(Integer::intValue).sum());
    for (Map.Entry<T, Integer> share : shares.entrySet()) {
      left -= share.getValue();
      if (left < 0) {
        return share.getKey();
      }
    }
    return shares.lastEntry().getKey();
  }

  /** The index of a weight, as likely as its part in the sum. */
  int weighted(double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    double left = random.nextDouble() * sum;
    int last = weights.length - 1;
    for (int i = 0; i < last; i++) {
      left -= weights[i];
      if (left < 0) {
        return i;
      }
    }
    return last;
  }

  /**
   * An amount as people give and owe it: many small ones, few large ones (log-normal), and a round figure.
   *
   * @param median rials
   * @param spread the standard deviation of the logarithm
   */
  long roundAmount(long median, double spread, long least, long most) {
    double amount = median * Math.exp(spread * random.nextGaussian());
    return Math.clamp(round(Math.clamp((long) amount, least, most)), least, most);
  }

  /** Halves of a power of ten: 1,500,000 or 35,000,000, not 34,817,233. */
  private static long round(long amount) {
    long power = 1;
    while (power <= amount / 10) {
      power *= 10;
    }
    long unit = Math.max(1, power / 2);
    return Math.round((double) amount / unit) * unit;
  }
}
