package org.golrizan.query.view;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/**
 * How far each view has come. A view is at a position when every event up to it that the view folds is in its documents; events
 * it does not fold count as soon as it has passed them.
 */
@Component
public class ViewPositions {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition moved = lock.newCondition();
  private final Map<String, Progress> views = new HashMap<>();

  /** The view's position; 0 before its first event. */
  public long of(String view) {
    lock.lock();
    try {
      return progress(view).position();
    } finally {
      lock.unlock();
    }
  }

  /** @return whether the view reached the position in time */
  public boolean await(String view, long position, Duration atMost) throws InterruptedException {
    long left = atMost.toNanos();
    lock.lockInterruptibly();
    try {
      while (progress(view).position() < position) {
        if (left <= 0) {
          return false;
        }
        left = moved.awaitNanos(left);
      }
      return true;
    } finally {
      lock.unlock();
    }
  }

  /** An event came by. */
  void passed(String view, long position, boolean folds) {
    move(view, it -> it.passed(position, folds));
  }

  /** Everything up to the position is in the documents. */
  void folded(String view, long position) {
    move(view, it -> it.folded(position));
  }

  private void move(String view, UnaryOperator<Progress> step) {
    lock.lock();
    try {
      Progress before = progress(view);
      Progress after = step.apply(before);
      views.put(view, after);
      if (after.position() > before.position()) {
        moved.signalAll();
      }
    } finally {
      lock.unlock();
    }
  }

  private Progress progress(String view) {
    return views.getOrDefault(view, Progress.NONE);
  }

  /** A batch fails or succeeds later than its events came by, and it may come by again: so only maxima count. */
  private record Progress(long seen, long toFold, long folded) {

    private static final Progress NONE = new Progress(0, 0, 0);

    Progress passed(long position, boolean folds) {
      return new Progress(Math.max(seen, position), folds ? Math.max(toFold, position) : toFold, folded);
    }

    Progress folded(long position) {
      return new Progress(Math.max(seen, position), toFold, Math.max(folded, position));
    }

    long position() {
      return folded >= toFold ? seen : folded;
    }
  }
}
