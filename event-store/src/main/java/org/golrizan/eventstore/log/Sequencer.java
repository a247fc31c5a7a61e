package org.golrizan.eventstore.log;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * Numbers commits and appends them: one thread a process, which takes whatever waits and stores it as one group. Several
 * processes may each have a sequencer over the same log; whoever loses a number numbers anew.
 */
public final class Sequencer implements AutoCloseable {

  private static final Duration RETRY_AFTER_FULL = Duration.ofSeconds(1);

  private final SequencerLimits limits;
  private final ClockGuard clock;
  private final LogObserver observer;
  private final AppendQueue queue;
  private final GroupWriter writer;
  private final Thread thread;

  /** A sequencer that trusts this process's clock. */
  public Sequencer(CommitLog log, HeadSignal signal, SequencerLimits limits, long writerEpoch) {
    this(log, signal, limits, writerEpoch, ClockGuard.NONE, LogObserver.NONE);
  }

  /**
   * @param writerEpoch stands in every commit of this writer, for operators
   * @param clock       refuses events of the future
   * @param observer    hears of each append
   */
  public Sequencer(
      CommitLog log,
      HeadSignal signal,
      SequencerLimits limits,
      long writerEpoch,
      ClockGuard clock,
      LogObserver observer) {
    this.limits = limits;
    this.clock = clock;
    this.observer = observer;
    this.queue = new AppendQueue(limits.queueCapacity());
    this.writer = new GroupWriter(log, signal, limits.patience(), writerEpoch, observer);
    this.thread = Thread.ofPlatform().name("golrizan-sequencer").daemon(true).start(this::run);
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
    long begun = System.nanoTime();
    try {
      PendingCommit pending = new PendingCommit(draft, fitting(draft), new CompletableFuture<>());
      clock.check(draft);
      var _ = pending.result().whenComplete((_, failure) -> observer.appendEnded(end(failure), since(begun)));
      if (!queue.offer(pending)) {
        throw new AppendQueueFullException(RETRY_AFTER_FULL);
      }
      return pending.result();
    } catch (CommitLogException refused) {
      observer.appendEnded(LogObserver.End.REFUSED, since(begun));
      throw refused;
    }
  }

  private long fitting(CommitDraft draft) {
    long size = draft.size();
    if (size > limits.maxCommitBytes()) {
      throw new CommitTooLargeException(size, limits.maxCommitBytes(), draft.events().size());
    }
    return size;
  }

  private static Duration since(long nanos) {
    return Duration.ofNanos(System.nanoTime() - nanos);
  }

  private static LogObserver.End end(@Nullable Throwable failure) {
    return switch (failure) {
      case null -> LogObserver.End.STORED;
      case CommitClashException _ -> LogObserver.End.CLASHED;
      case RequestAlreadyStoredException _ -> LogObserver.End.REPEATED;
      default -> LogObserver.End.UNKNOWN;
    };
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

  /** Why nothing can be stored at the moment, as far as it was tried; empty if all is well. */
  public Optional<String> trouble() {
    if (!thread.isAlive()) {
      return Optional.of("The sequencer has ended");
    }
    return writer.trouble().map(failure -> failure.getClass().getSimpleName());
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

  private void run() {
    while (true) {
      var group = queue.takeGroup(limits.maxGroupBytes());
      if (group.isEmpty()) {
        return;
      }
      observer.groupTaken(group.size());
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
