package org.golrizan.eventstore.log;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Stores groups of commits and settles every clash and every unknown outcome. Used by the sequencer's thread alone. */
final class GroupWriter {

  private static final Duration FIRST_PAUSE = Duration.ofMillis(20);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

  private final CommitLog log;
  private final HeadSignal signal;
  private final Duration patience;
  private final long writerEpoch;
  private final LogObserver observer;
  private @Nullable CommitHeader head;
  private volatile @Nullable RuntimeException trouble;

  GroupWriter(CommitLog log, HeadSignal signal, Duration patience, long writerEpoch, LogObserver observer) {
    this.log = log;
    this.signal = signal;
    this.patience = patience;
    this.writerEpoch = writerEpoch;
    this.observer = observer;
  }

  /** Every future of the group has ended when this returns. */
  void write(List<PendingCommit> group) {
    Deque<PendingCommit> open = new ArrayDeque<>(group);
    long deadline = System.nanoTime() + patience.toNanos();
    Duration pause = FIRST_PAUSE;
    while (!open.isEmpty()) {
      try {
        appendOnce(open);
        trouble = null;
        deadline = System.nanoTime() + patience.toNanos();
        pause = FIRST_PAUSE;
      } catch (RuntimeException e) {
        // The outcome is unknown. Appending the same attempts again tells: they clash with themselves if they are stored.
        head = null;
        trouble = e;
        observer.appendFailed();
        if (System.nanoTime() - deadline >= 0) {
          open.forEach(pending -> pending.fail(new OutcomeUnknownException(e)));
          return;
        }
        LockSupport.parkNanos(pause.toNanos());
        pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
      }
    }
  }

  /** Why the last append failed; empty once one succeeded. */
  Optional<RuntimeException> trouble() {
    return Optional.ofNullable(trouble);
  }

  private void appendOnce(Deque<PendingCommit> open) {
    List<Commit> commits = number(open);
    switch (log.append(commits)) {
      case AppendOutcome.Stored() -> stored(open, commits, commits.size());
      case AppendOutcome.NumberTaken(int index) -> {
        stored(open, commits, index);
        settleNumber(open, commits.get(index));
      }
      case AppendOutcome.KeyTaken(int index, CommitKey key) -> {
        stored(open, commits, index);
        settleKey(open, commits.get(index), key);
      }
    }
  }

  private List<Commit> number(Deque<PendingCommit> open) {
    CommitHeader previous = head;
    if (previous == null) {
      previous = log.head();
      head = previous;
    }
    List<Commit> commits = new ArrayList<>(open.size());
    for (PendingCommit pending : open) {
      Commit commit = pending.draft().after(previous, writerEpoch);
      commits.add(commit);
      previous = commit.header();
    }
    return commits;
  }

  private void stored(Deque<PendingCommit> open, List<Commit> commits, int count) {
    if (count == 0) {
      return;
    }
    head = commits.get(count - 1).header();
    // First the signal: whoever learns that a commit is stored finds the signal there already.
    signal.advance(commits.get(count - 1).lastPosition());
    for (int i = 0; i < count; i++) {
      open.removeFirst().result().complete(commits.get(i));
    }
  }

  /** Another commit has the number: an earlier try of ours whose answer was lost, or another writer's. */
  private void settleNumber(Deque<PendingCommit> open, Commit commit) {
    head = null;
    log.read(commit.number(), 1, 1).stream()
        .filter(found -> found.attemptId().equals(commit.attemptId()))
        .findFirst()
        .ifPresentOrElse(found -> succeeded(open, found), observer::renumbered);
  }

  /** Another commit has the key: an earlier try of ours, or the clash that optimistic concurrency is about. */
  private void settleKey(Deque<PendingCommit> open, Commit commit, CommitKey key) {
    Optional<Commit> holder = log.find(key);
    if (holder.isPresent() && holder.get().attemptId().equals(commit.attemptId())) {
      head = null;
      succeeded(open, holder.get());
      return;
    }
    open.removeFirst().fail(switch (key) {
      case CommitKey.Request(String clientRequestId) -> new RequestAlreadyStoredException(clientRequestId);
      case CommitKey.StreamPlace _, CommitKey.EventIdentity _ -> new CommitClashException(key);
    });
  }

  private void succeeded(Deque<PendingCommit> open, Commit found) {
    signal.advance(found.lastPosition());
    open.removeFirst().result().complete(found);
  }
}
