package org.golrizan.eventstore.log;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Wakes readers when the log grows. Whoever learns of a new head calls {@link #advance}: the sequencer for its own commits, a
 * watcher for those of other processes. A signal is a hint that there may be more to read, never the data itself.
 */
public final class HeadSignal {

  private static final System.Logger LOG = System.getLogger(HeadSignal.class.getName());

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition advanced = lock.newCondition();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private volatile long lastPosition;
  private long wakes;

  /** Stops a listener from being called. */
  public interface Registration extends AutoCloseable {
    @Override
    void close();
  }

  /** The last position anyone told of; the log may hold more. */
  public long lastPosition() {
    return lastPosition;
  }

  /** Tells that the log holds events up to a position. */
  public void advance(long position) {
    lock.lock();
    try {
      if (position <= lastPosition) {
        return;
      }
      lastPosition = position;
      advanced.signalAll();
    } finally {
      lock.unlock();
    }
    wakeListeners();
  }

  /** Wakes everyone although nothing is known to be new, so that readers notice that they were closed. */
  public void wakeAll() {
    lock.lock();
    try {
      wakes++;
      advanced.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /**
   * Waits until the log is known to hold events beyond a position, until woken or until the time is over.
   *
   * @return whether there may be something to read
   */
  public boolean awaitBeyond(long position, Duration atMost) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      long wakesBefore = wakes;
      long nanos = atMost.toNanos();
      while (lastPosition <= position && wakes == wakesBefore && nanos > 0) {
        nanos = advanced.awaitNanos(nanos);
      }
      return lastPosition > position;
    } finally {
      lock.unlock();
    }
  }

  /** Calls the listener after each advance, on the thread that told of it: the listener must be quick. */
  public Registration onAdvance(Runnable listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  private void wakeListeners() {
    for (Runnable listener : listeners) {
      try {
        listener.run();
      } catch (RuntimeException e) {
        LOG.log(System.Logger.Level.WARNING, "A reader could not be woken", e);
      }
    }
  }
}
