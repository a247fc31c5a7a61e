package org.golrizan.eventstore.autoconfigure;

import java.util.Optional;
import org.golrizan.eventstore.log.CommitLog;
import org.golrizan.eventstore.log.CommitLogException;
import org.golrizan.eventstore.log.Sequencer;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Down while the log cannot be read, or the last attempt to store something failed. */
final class EventStoreHealth implements HealthIndicator {

  private final CommitLog log;
  private final Sequencer sequencer;

  EventStoreHealth(CommitLog log, Sequencer sequencer) {
    this.log = log;
    this.sequencer = sequencer;
  }

  @Override
  public Health health() {
    Optional<String> trouble = sequencer.trouble();
    if (trouble.isPresent()) {
      return Health.down().withDetail("append", trouble.get()).build();
    }
    try {
      return Health.up().withDetail("head", log.head().lastPosition()).build();
    } catch (CommitLogException e) {
      // Its kind only: a message might hold an address.
      return Health.down().withDetail("read", e.getClass().getSimpleName()).build();
    }
  }
}
