package org.golrizan.eventstore.log;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.golrizan.eventstore.log.Samples.draft;
import static org.golrizan.eventstore.log.Samples.event;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ClockGuardTest {

  private static final Duration TOLERANCE = Duration.ofHours(5);
  private static final Instant LOGS_TIME = Instant.parse("2026-03-21T00:00:00Z");

  private final SettableClock log = new SettableClock();
  private final ClockGuard guard = ClockGuard.of(log, TOLERANCE);

  private static CommitDraft at(Instant time) {
    return draft(event("early", 0), event("an-id", "s", 0, time.toEpochMilli()));
  }

  @Test
  void anEventThatIsBehindOrAheadByLessThanTheToleranceIsTaken() {
    assertThatCode(() -> guard.check(at(LOGS_TIME.minus(TOLERANCE.multipliedBy(9))))).doesNotThrowAnyException();
    assertThatCode(() -> guard.check(at(LOGS_TIME.plus(TOLERANCE)))).doesNotThrowAnyException();
  }

  @Test
  void anEventThatIsFurtherAheadIsRefusedWithTheKeyThatAllowsIt() {
    assertThatThrownBy(() -> guard.check(at(LOGS_TIME.plus(TOLERANCE.plusHours(1)))))
        .isInstanceOf(ClockAheadException.class)
        .hasMessageContaining("golrizan.event-store.clock-tolerance");
  }

  @Test
  void whatTheLogsClockSaysLaterCounts() {
    log.time = LOGS_TIME.plus(TOLERANCE);
    guard.compare();

    assertThatCode(() -> guard.check(at(LOGS_TIME.plus(TOLERANCE.multipliedBy(2))))).doesNotThrowAnyException();
  }

  private static final class SettableClock extends DelegatingCommitLog {
    private Instant time = LOGS_TIME;

    private SettableClock() {
      super(new NoOpCommitLog());
    }

    @Override
    public Instant now() {
      return time;
    }
  }
}
