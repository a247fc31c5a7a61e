package org.golrizan.domain.employment;

import java.time.LocalDate;

/** Comparing the dates on which facts took effect. */
final class EffectiveDates {

  private EffectiveDates() {}

  static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
