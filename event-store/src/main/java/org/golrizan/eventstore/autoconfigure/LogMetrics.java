package org.golrizan.eventstore.autoconfigure;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.golrizan.eventstore.log.LogObserver;

/**
 * What happens to the log, as meters: {@code golrizan.log.append} (how long appends took, by how they ended: those that
 * {@code clashed} are the conflicts), {@code golrizan.log.group} (commits stored at once), {@code golrizan.log.renumberings},
 * {@code golrizan.log.append.failures}, {@code golrizan.log.events.read}. No meter says what an event is about.
 */
final class LogMetrics implements LogObserver {

  static final String APPEND = "golrizan.log.append";
  static final String GROUP = "golrizan.log.group";
  static final String RENUMBERINGS = "golrizan.log.renumberings";
  static final String APPEND_FAILURES = "golrizan.log.append.failures";
  static final String EVENTS_READ = "golrizan.log.events.read";
  static final String END = "end";

  private final Map<End, Timer> appends = new EnumMap<>(End.class);
  private final DistributionSummary groups;
  private final Counter renumberings;
  private final Counter failures;
  private final Counter eventsRead;

  LogMetrics(MeterRegistry registry) {
    for (End end : End.values()) {
      appends.put(end, Timer.builder(APPEND)
          .description("From a commit's being handed over until its caller could know")
          .tag(END, end.name().toLowerCase(Locale.ROOT))
          .publishPercentileHistogram()
          .minimumExpectedValue(Duration.ofMillis(1))
          .maximumExpectedValue(Duration.ofSeconds(10))
          .register(registry));
    }
    groups = DistributionSummary.builder(GROUP).baseUnit("commits").description("Commits stored at once").register(registry);
    renumberings = Counter.builder(RENUMBERINGS)
        .description("Groups numbered anew because another process took a number first").register(registry);
    failures = Counter.builder(APPEND_FAILURES)
        .description("Appends in the middle of which the store failed").register(registry);
    eventsRead = Counter.builder(EVENTS_READ).baseUnit("events").description("Events read").register(registry);
  }

  @Override
  public void appendEnded(End end, Duration took) {
    Timer timer = appends.get(end);
    if (timer != null) {
      timer.record(took);
    }
  }

  @Override
  public void groupTaken(int commits) {
    groups.record(commits);
  }

  @Override
  public void renumbered() {
    renumberings.increment();
  }

  @Override
  public void appendFailed() {
    failures.increment();
  }

  @Override
  public void eventsRead(int events) {
    eventsRead.increment(events);
  }
}
