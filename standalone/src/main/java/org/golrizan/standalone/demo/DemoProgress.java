package org.golrizan.standalone.demo;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** How far the demonstration data has come; for pages that show it and tests that wait for it. */
public final class DemoProgress {

  private final AtomicLong loaded = new AtomicLong();
  private final CountDownLatch finished = new CountDownLatch(1);
  private volatile long total;
  private volatile boolean complete;

  DemoProgress() {}

  /** Commands that were answered so far in this run, those of an earlier run that are sent again included. */
  public long loaded() {
    return loaded.get();
  }

  /** All commands of this run; 0 before the number is known or if there is nothing to load. */
  public long total() {
    return total;
  }

  /** Whether nothing more comes: all is loaded, was loaded before, or is not wanted. Stays false if the load had to stop. */
  public boolean done() {
    return complete;
  }

  /**
   * Waits until the load is over.
   *
   * @return whether it is {@link #done()}; false too if the time is up
   */
  public boolean await(Duration most) throws InterruptedException {
    return finished.await(most.toMillis(), TimeUnit.MILLISECONDS) && complete;
  }

  void expect(long steps) {
    total = steps;
  }

  long step() {
    return loaded.incrementAndGet();
  }

  void complete() {
    complete = true;
    finished.countDown();
  }

  void stopped() {
    finished.countDown();
  }
}
