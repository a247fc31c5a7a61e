package org.golrizan.query.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MonthsTest {

  @Test
  void theJalaliYearBeginsInMarch() {
    assertThat(Months.jalali(LocalDate.of(2026, 3, 20))).isEqualTo("1404-12");
    assertThat(Months.jalali(LocalDate.of(2026, 3, 21))).isEqualTo("1405-01");
    assertThat(Months.jalali(LocalDate.of(2026, 11, 24))).isEqualTo("1405-09");
  }

  @Test
  void theThirtiethDayOfALeapYearsLastMonthBelongsToIt() {
    assertThat(Months.jalali(LocalDate.of(2025, 3, 20))).isEqualTo("1403-12");
    assertThat(Months.jalali(LocalDate.of(2025, 3, 21))).isEqualTo("1404-01");
  }

  @Test
  void monthsFollowEachOtherOverTheYear() {
    assertThat(Months.between("1404-11", "1405-02")).containsExactly("1404-11", "1404-12", "1405-01", "1405-02");
  }
}
