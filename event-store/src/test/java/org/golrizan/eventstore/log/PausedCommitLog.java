package org.golrizan.eventstore.log;

import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A log whose first append waits until it is told to go on, so that a group can gather behind it. */
final class PausedCommitLog extends DelegatingCommitLog {

  private final CountDownLatch reached = new CountDownLatch(1);
  private final CountDownLatch released = new CountDownLatch(1);

  PausedCommitLog(CommitLog target) {
    super(target);
  }

  void awaitFirstAppend() throws InterruptedException {
    reached.await();
  }

  void goOn() {
    released.countDown();
  }

  @Override
  public AppendOutcome append(List<Commit> commits) {
    reached.countDown();
    try {
      released.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return super.append(commits);
  }
}
