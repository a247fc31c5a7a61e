package org.golrizan.query.dashboard;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.golrizan.query.view.ReadModels;
import org.springframework.stereotype.Component;

/** The latest figures, and a signal for those who wait for newer ones. */
@Component
public class DashboardFeed {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private Figures latest;

  DashboardFeed(ReadModels models) {
    this.latest = DashboardProjection.stored(models.database());
  }

  void changed(Figures figures) {
    lock.lock();
    try {
      latest = figures;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  public Figures latest() {
    lock.lock();
    try {
      return latest;
    } finally {
      lock.unlock();
    }
  }

  /**
   * Waits for figures beyond a position.
   *
   * @return the latest figures, newer or not
   */
  Figures await(long position, Duration atMost) throws InterruptedException {
    long left = atMost.toNanos();
    lock.lockInterruptibly();
    try {
      while (latest.position() <= position && left > 0) {
        left = changed.awaitNanos(left);
      }
      return latest;
    } finally {
      lock.unlock();
    }
  }
}
