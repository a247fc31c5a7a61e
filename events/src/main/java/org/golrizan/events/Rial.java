package org.golrizan.events;

/**
 * An amount of money in whole Iranian rials.
 *
 * @param amount rials, zero or more; an amount that would be negative is a programming error or a rule that was not checked
 */
public record Rial(long amount) implements Comparable<Rial> {

  public static final Rial ZERO = new Rial(0);

  /** @throws IllegalArgumentException if the amount is negative */
  public Rial {
    if (amount < 0) {
      throw new IllegalArgumentException("An amount is not negative: " + amount + " rial");
    }
  }

  public static Rial of(long amount) {
    return amount == 0 ? ZERO : new Rial(amount);
  }

  /** @throws ArithmeticException if the sum does not fit a long */
  public Rial plus(Rial other) {
    return of(Math.addExact(amount, other.amount));
  }

  /** @throws IllegalArgumentException if {@code other} is more than this */
  public Rial minus(Rial other) {
    return of(Math.subtractExact(amount, other.amount));
  }

  /**
   * @param factor zero or more
   * @throws ArithmeticException if the product does not fit a long
   */
  public Rial times(long factor) {
    return of(Math.multiplyExact(amount, factor));
  }

  public boolean isZero() {
    return amount == 0;
  }

  public boolean isMoreThan(Rial other) {
    return amount > other.amount;
  }

  public Rial min(Rial other) {
    return amount <= other.amount ? this : other;
  }

  /** @throws ArithmeticException if the sum does not fit a long */
  public static Rial sum(Iterable<Rial> amounts) {
    Rial sum = ZERO;
    for (Rial amount : amounts) {
      sum = sum.plus(amount);
    }
    return sum;
  }

  @Override
  public int compareTo(Rial other) {
    return Long.compare(amount, other.amount);
  }

  @Override
  public String toString() {
    return amount + " rial";
  }
}
