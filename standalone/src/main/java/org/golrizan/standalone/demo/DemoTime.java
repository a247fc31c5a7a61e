package org.golrizan.standalone.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Eighteen months of history that end today, in six quarters. */
record DemoTime(LocalDate start, LocalDate today) {

  static final int QUARTERS = 6;

  static DemoTime endingOn(LocalDate today) {
    return new DemoTime(today.minusMonths(18), today);
  }

  /** @param quarter from 0; {@link #QUARTERS} gives the day on which the last one ends, today */
  LocalDate startOf(int quarter) {
    return start.plusDays(ChronoUnit.DAYS.between(start, today) * quarter / QUARTERS);
  }

  /** Workshops are open by then, in their final size. */
  LocalDate firstWork() {
    return start.plusDays(35);
  }
}
