package org.golrizan.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.golrizan.eventstore.log.Sequencer;

/** Fills stores that are measured afterwards, faster than by waiting for each commit. */
public final class Filling {

  private static final int IN_FLIGHT = 4_000;
  private static final int MESSAGES_AT_ONCE = 200;
  private static final int COMMIT = 10;

  private Filling() {}

  /** Appends commits of one event each. */
  public static void commits(Sequencer sequencer, long events) {
    Semaphore inFlight = new Semaphore(IN_FLIGHT);
    ReadyDrafts drafts = new ReadyDrafts();
    CompletableFuture<?> failure = new CompletableFuture<>();
    for (long i = 0; i < events && !failure.isDone(); i++) {
      inFlight.acquireUninterruptibly();
      var _ = sequencer.append(drafts.draft(1)).whenComplete((_, problem) -> {
        inFlight.release();
        if (problem != null) {
          failure.completeExceptionally(problem);
        }
      });
    }
    inFlight.acquireUninterruptibly(IN_FLIGHT);
    if (failure.isDone()) {
      failure.join();
    }
  }

  /** Appends events to any engine of Axon's, many in one call. */
  public static void messages(EventStorageEngine engine, long events) {
    CatalogueMessages messages = new CatalogueMessages();
    long left = events;
    while (left > 0) {
      int count = (int) Math.min(left, MESSAGES_AT_ONCE);
      List<DomainEventMessage<?>> batch = new ArrayList<>(count);
      IntStream.range(0, (count + COMMIT - 1) / COMMIT).forEach(_ -> batch.addAll(messages.commit(COMMIT)));
      engine.appendEvents(batch.subList(0, count));
      left -= count;
    }
  }
}
