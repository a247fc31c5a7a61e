package org.golrizan.eventstore.log;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/** A log whose next appends go wrong as told. */
final class FaultyCommitLog extends DelegatingCommitLog {

  /** What goes wrong with one append. */
  enum Fault {
    NONE,
    /** The answer is an error and nothing was stored. */
    ERROR_BEFORE,
    /** The answer is an error although everything was stored. */
    ERROR_AFTER,
    /** The answer is an error and the first commit alone was stored. */
    ERROR_AFTER_FIRST
  }

  private final Queue<Fault> faults = new ArrayDeque<>();

  FaultyCommitLog(CommitLog target) {
    super(target);
  }

  synchronized FaultyCommitLog then(Fault... next) {
    faults.addAll(List.of(next));
    return this;
  }

  @Override
  public AppendOutcome append(List<Commit> commits) {
    Fault fault;
    synchronized (this) {
      fault = faults.isEmpty() ? Fault.NONE : faults.remove();
    }
    return switch (fault) {
      case NONE -> super.append(commits);
      case ERROR_BEFORE -> throw new CommitLogException("error before");
      case ERROR_AFTER -> {
        AppendOutcome outcome = super.append(commits);
        throw new CommitLogException("error after " + outcome);
      }
      case ERROR_AFTER_FIRST -> {
        AppendOutcome outcome = super.append(commits.subList(0, 1));
        throw new CommitLogException("error after the first: " + outcome);
      }
    };
  }
}
