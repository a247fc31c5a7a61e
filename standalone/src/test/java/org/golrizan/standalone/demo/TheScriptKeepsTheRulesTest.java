package org.golrizan.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TheScriptKeepsTheRulesTest {

  @ParameterizedTest
  @CsvSource({
    "1404, 0.002, 2026-11-24", "1404, 0.004, 2026-11-24", "1404, 0.01, 2026-11-24", "7, 0.004, 2027-01-01", "-3, 0.01, 2028-02-29"
  })
  void neverAsksForWhatTheRulesRefuse(long seed, double scale, LocalDate today) {
    Ledger ledger = new Ledger(today).follow(new DemoScript(seed, scale, today));
    assertThat(ledger.inState("granted")).isPositive();
    assertThat(ledger.inState("paid")).isPositive();
  }
}
