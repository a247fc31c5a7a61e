package org.golrizan.command.followups;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.EventProcessingConfiguration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Tries follow-ups that failed again, from time to time, until they succeed. */
@Component
class FollowUpRetries implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(FollowUpRetries.class);

  private final EventProcessingConfiguration processing;
  private final Duration interval;
  private @Nullable ScheduledExecutorService timer;

  FollowUpRetries(EventProcessingConfiguration processing, FollowUpProperties properties) {
    this.processing = processing;
    this.interval = properties.retryInterval();
  }

  @Override
  public synchronized void start() {
    ScheduledExecutorService fresh = Executors.newSingleThreadScheduledExecutor(
        Thread.ofPlatform().name("follow-up-retries").daemon().factory());
    var _ = fresh.scheduleWithFixedDelay(this::retry, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
    timer = fresh;
  }

  /** Handles every letter once: one that fails again stays where it is, and is tried in the next round. */
  void retry() {
    try {
      processing.sequencedDeadLetterProcessor(FollowUpsConfiguration.GROUP).ifPresent(letters -> {
        Set<Object> tried = new HashSet<>();
        boolean more = true;
        while (more) {
          int before = tried.size();
          letters.process(letter -> tried.add(letter.message().getIdentifier()));
          more = tried.size() > before;
        }
      });
    } catch (RuntimeException e) {
      // The store may come back: the letters wait.
      LOG.warn("Follow-ups that failed could not be tried again: {}", e.toString());
    }
  }

  @Override
  public synchronized void stop() {
    if (timer != null) {
      timer.close();
      timer = null;
    }
  }

  @Override
  public synchronized boolean isRunning() {
    return timer != null;
  }
}
