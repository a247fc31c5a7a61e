package org.golrizan.eventstore.log;

import java.time.Duration;
import java.time.Instant;

/**
 * Refuses events that are of the future by the log's own clock. Between two looks at that clock it goes on by the machine's
 * steady one, so that a step of this process's clock is noticed at once.
 */
public sealed interface ClockGuard {

  /** Where nobody shares the log, nobody's clock can be wrong. */
  ClockGuard NONE = new None();

  /** @throws ClockAheadException if an event of the draft is of the future */
  void check(CommitDraft draft);

  /** Looks at the log's clock again. */
  void compare();

  /** @param tolerance how far an event may be ahead of the log's clock */
  static ClockGuard of(CommitLog log, Duration tolerance) {
    return new Compared(log, tolerance);
  }

  /** Lets everything pass. */
  record None() implements ClockGuard {
    @Override
    public void check(CommitDraft draft) {}

    @Override
    public void compare() {}
  }

  /** Knows what time it was on the log's server when it looked last. */
  final class Compared implements ClockGuard {

    private final CommitLog log;
    private final Duration tolerance;
    private volatile Look look;

    /** @param nanos the machine's steady clock at that time */
    private record Look(Instant logTime, long nanos) {}

    private Compared(CommitLog log, Duration tolerance) {
      this.log = log;
      this.tolerance = tolerance;
      this.look = look();
    }

    private Look look() {
      long before = System.nanoTime();
      Instant logTime = log.now();
      // In the middle of asking and hearing.
      return new Look(logTime, before + (System.nanoTime() - before) / 2);
    }

    @Override
    public void compare() {
      look = look();
    }

    @Override
    public void check(CommitDraft draft) {
      Look last = look;
      Instant now = last.logTime().plusNanos(System.nanoTime() - last.nanos());
      draft.events().forEach(event -> require(Instant.ofEpochMilli(event.time()), now));
    }

    private void require(Instant time, Instant now) {
      Duration ahead = Duration.between(now, time);
      if (ahead.compareTo(tolerance) > 0) {
        throw new ClockAheadException(ahead, tolerance);
      }
    }
  }
}
