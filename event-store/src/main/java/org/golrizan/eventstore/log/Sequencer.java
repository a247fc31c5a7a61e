package org.golrizan.eventstore.log;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Numbers commits and appends them: one thread a process, which takes whatever waits and stores it as one group. Several
 * processes may each have a sequencer over the same log; whoever loses a number numbers anew.
 */
public final class Sequencer implements AutoCloseable {

  private static final Duration RETRY_AFTER_FULL = Duration.ofSeconds(1);

  private final SequencerLimits limits;
  private final ClockGuard clock;
  private final AppendQueue queue;
  private final Thread thread;

  /** A sequencer that trusts this process's clock. */
  public Sequencer(CommitLog log, HeadSignal signal, SequencerLimits limits, long writerEpoch) {
    this(log, signal, limits, writerEpoch, ClockGuard.NONE);
  }

  /**
   * @param writerEpoch stands in every commit of this writer, for operators
   * @param clock       refuses events of the future
   */
  public Sequencer(CommitLog log, HeadSignal signal, SequencerLimits limits, long writerEpoch, ClockGuard clock) {
    this.limits = limits;
    this.clock = clock;
    this.queue = new AppendQueue(limits.queueCapacity());
    GroupWriter writer = new GroupWriter(log, signal, limits.patience(), writerEpoch);
    this.thread = Thread.ofPlatform().name("golrizan-sequencer").daemon(true).start(() -> run(writer));
  }

  /**
   * Hands a commit over. The future ends when the commit is stored, or with {@link RequestAlreadyStoredException},
   * {@link CommitClashException}, {@link OutcomeUnknownException} or {@link CommitLogException}.
   *
   * @throws CommitTooLargeException  if the commit is larger than the limit
   * @throws ClockAheadException      if an event is of the future, by the clock of the log
   * @throws AppendQueueFullException if too many commits wait
   * @throws CommitLogException       if the sequencer is closed
   */
  public CompletableFuture<Commit> append(CommitDraft draft) {
    long size = draft.size();
    if (size > limits.maxCommitBytes()) {
      throw new CommitTooLargeException(size, limits.maxCommitBytes(), draft.events().size());
    }
    clock.check(draft);
    PendingCommit pending = new PendingCommit(draft, size, new CompletableFuture<>());
    if (!queue.offer(pending)) {
      throw new AppendQueueFullException(RETRY_AFTER_FULL);
    }
    return pending.result();
  }

  /** Appends and waits; throws what {@link #append} says, also what the future would end with. */
  public Commit appendAndWait(CommitDraft draft) {
    try {
      return append(draft).join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof CommitLogException failure) {
        throw failure;
      }
      throw e;
    }
  }

  /** How many commits wait. */
  public int queueDepth() {
    return queue.size();
  }

  /** Takes nothing more and returns when everything accepted is stored or has failed. The log stays open. */
  @Override
  public void close() {
    queue.close();
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

  private void run(GroupWriter writer) {
    while (true) {
      var group = queue.takeGroup(limits.maxGroupBytes());
      if (group.isEmpty()) {
        return;
      }
      try {
        writer.write(group);
      } catch (Error fatal) {
        giveUp(group, new OutcomeUnknownException(fatal));
        throw fatal;
      }
    }
  }

  /** Without its thread the sequencer stores nothing more, and nobody may wait for it in vain. */
  private void giveUp(List<PendingCommit> group, OutcomeUnknownException unknown) {
    queue.close();
    List<PendingCommit> waiting = group;
    while (!waiting.isEmpty()) {
      waiting.forEach(pending -> pending.fail(unknown));
      waiting = queue.takeGroup(limits.maxGroupBytes());
    }
  }
}
