package org.golrizan.eventstore.log;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Tells a {@link HeadSignal} of commits that other processes store, by looking for the next commit again and again, and keeps a
 * {@link ClockGuard} up to date. A log that cannot be reached is asked again, at longer intervals, until it can.
 */
public final class HeadWatcher implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(HeadWatcher.class.getName());
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

  private final CommitLog log;
  private final HeadSignal signal;
  private final ClockGuard clock;
  private final Duration interval;
  private final Duration clockInterval;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread thread;

  /**
   * Starts to watch.
   *
   * @param interval      how often the next commit is looked for
   * @param clockInterval how often the log's clock is looked at
   */
  public HeadWatcher(CommitLog log, HeadSignal signal, ClockGuard clock, Duration interval, Duration clockInterval) {
    this.log = log;
    this.signal = signal;
    this.clock = clock;
    this.interval = interval;
    this.clockInterval = clockInterval;
    this.thread = Thread.ofPlatform().name("golrizan-head-watcher").daemon(true).start(this::watch);
  }

  private void watch() {
    boolean failing = false;
    long compared = System.nanoTime();
    Duration pause = interval;
    while (!closesWithin(pause)) {
      try {
        signal.advance(log.head().lastPosition());
        if (System.nanoTime() - compared >= clockInterval.toNanos()) {
          clock.compare();
          compared = System.nanoTime();
        }
        failing = false;
        pause = interval;
      } catch (RuntimeException e) {
        if (!failing) {
          LOG.log(System.Logger.Level.WARNING, "The commits of other processes cannot be seen at the moment", e);
        }
        failing = true;
        pause = AFTER_FAILURE;
      }
    }
  }

  private boolean closesWithin(Duration pause) {
    try {
      return closed.await(pause.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      // Nobody but the closing has a reason to interrupt it.
      return true;
    }
  }

  /** Returns when it looks no more; the log stays open. */
  @Override
  public void close() {
    closed.countDown();
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
