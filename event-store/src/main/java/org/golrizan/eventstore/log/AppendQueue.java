package org.golrizan.eventstore.log;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Commits that wait for the sequencer's thread, in order, never more than the capacity. */
final class AppendQueue {

  private final int capacity;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Deque<PendingCommit> waiting = new ArrayDeque<>();
  private boolean closed;

  AppendQueue(int capacity) {
    this.capacity = capacity;
  }

  /** @return false if the queue is full */
  boolean offer(PendingCommit pending) {
    lock.lock();
    try {
      if (closed) {
        throw new CommitLogException("The event store is shutting down and takes no more commits");
      }
      if (waiting.size() >= capacity) {
        return false;
      }
      waiting.addLast(pending);
      changed.signal();
      return true;
    } finally {
      lock.unlock();
    }
  }

  /** Waits for the next group; none only when the queue is closed and everything was taken. */
  List<PendingCommit> takeGroup(long maxBytes) {
    lock.lock();
    try {
      while (waiting.isEmpty() && !closed) {
        changed.awaitUninterruptibly();
      }
      List<PendingCommit> group = new ArrayList<>();
      long bytes = 0;
      while (!waiting.isEmpty() && (group.isEmpty() || bytes + waiting.getFirst().size() <= maxBytes)) {
        PendingCommit next = waiting.removeFirst();
        group.add(next);
        bytes += next.size();
      }
      return group;
    } finally {
      lock.unlock();
    }
  }

  int size() {
    lock.lock();
    try {
      return waiting.size();
    } finally {
      lock.unlock();
    }
  }

  void close() {
    lock.lock();
    try {
      closed = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
