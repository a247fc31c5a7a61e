package org.golrizan.eventstore.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets many threads change one file with one sync for all of them: whoever comes first makes the changes of everybody who waits, one
 * after the other. A change that throws takes the others of its group with it, and nothing of the group is left.
 */
final class GroupedChanges {

  private final SyncedFile file;
  private final Queue<Waiting<?>> waiting = new ConcurrentLinkedQueue<>();
  private final ReentrantLock writing = new ReentrantLock();

  GroupedChanges(SyncedFile file) {
    this.file = file;
  }

  /**
   * Makes a change; it is on the disk when this returns.
   *
   * @param change looks at the file and changes it, or leaves it as it is; it may run in another caller's thread
   */
  <T> T make(Supplier<T> change) {
    Waiting<T> mine = new Waiting<>(change);
    waiting.add(mine);
    writing.lock();
    try {
      if (!mine.isSettled()) {
        makeAll();
      }
    } finally {
      writing.unlock();
    }
    if (!mine.isSettled()) {
      throw new IllegalStateException("The writing thread ended in the middle of its group. Restart, so that the file is read anew");
    }
    return mine.result();
  }

  /** Does what needs the file for itself: no change is made meanwhile. */
  void alone(Runnable work) {
    writing.lock();
    try {
      work.run();
    } finally {
      writing.unlock();
    }
  }

  private void makeAll() {
    List<Waiting<?>> group = new ArrayList<>();
    for (Waiting<?> next = waiting.poll(); next != null; next = waiting.poll()) {
      group.add(next);
    }
    try {
      file.commitIf(() -> {
        group.forEach(Waiting::run);
        return file.store().hasUnsavedChanges();
      });
      group.forEach(Waiting::settle);
    } catch (RuntimeException e) {
      group.forEach(each -> each.fail(e));
    }
  }

  /** One thread's change. All but its making happens under the lock. */
  private static final class Waiting<T> {

    private final Supplier<T> change;
    private @Nullable T outcome;
    private @Nullable RuntimeException failure;
    private boolean settled;

    Waiting(Supplier<T> change) {
      this.change = change;
    }

    void run() {
      outcome = change.get();
    }

    void settle() {
      settled = true;
    }

    void fail(RuntimeException e) {
      failure = e;
      settled = true;
    }

    boolean isSettled() {
      return settled;
    }

    @SuppressWarnings("NullAway") // Settled without a failure it has what the change gave.
    T result() {
      if (failure != null) {
        throw failure;
      }
      return outcome;
    }
  }
}
