package org.golrizan.standalone.demo;

import java.time.LocalDate;

/** The dates of one story: each on or after the one before, none after the last allowed day. */
final class Course {

  private final Dice dice;
  private final LocalDate latest;
  private LocalDate current;

  Course(Dice dice, LocalDate from, LocalDate latest) {
    this.dice = dice;
    this.latest = latest;
    this.current = earlier(from, latest);
  }

  LocalDate now() {
    return current;
  }

  /** Some days later, as far as the last allowed day lets it. */
  LocalDate after(int least, int most) {
    current = earlier(current.plusDays(dice.between(least, most)), latest);
    return current;
  }

  /** Not before a day, which may be behind already. */
  LocalDate notBefore(LocalDate day) {
    current = earlier(later(current, day), latest);
    return current;
  }

  static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
