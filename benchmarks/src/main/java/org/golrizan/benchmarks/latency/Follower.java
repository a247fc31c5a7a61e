package org.golrizan.benchmarks.latency;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.golrizan.benchmarks.stores.GolrizanHome;
import org.golrizan.eventstore.axon.GolrizanEventStore;
import org.golrizan.eventstore.axon.KeyedTokenStore;
import org.golrizan.eventstore.axon.LogAccess;

/** A pooled streaming processor with one segment, as each of the product's views has one. */
final class Follower implements AutoCloseable {

  private static final long PAUSE_NANOS = 5_000_000;
  private static final long LONGEST_WAIT_NANOS = 60_000_000_000L;

  private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(4);
  private final PooledStreamingEventProcessor processor;

  private Follower(LogAccess access, EventHandlerInvoker handler) {
    GolrizanEventStore eventStore = GolrizanHome.eventStore(access);
    this.processor = PooledStreamingEventProcessor.builder()
        .name("follower")
        .eventHandlerInvoker(handler)
        .messageSource(eventStore)
        .tokenStore(new KeyedTokenStore(access.keyedStore()))
        .transactionManager(NoTransactionManager.instance())
        .coordinatorExecutor(threads)
        .workerExecutor(threads)
        .initialSegmentCount(1)
        .build();
  }

  /** Returns when the processor has its segment and waits for events. */
  static Follower start(LogAccess access, EventHandlerInvoker handler) {
    Follower follower = new Follower(access, handler);
    follower.processor.start();
    long deadline = System.nanoTime() + LONGEST_WAIT_NANOS;
    while (follower.processor.processingStatus().isEmpty()) {
      if (System.nanoTime() - deadline > 0) {
        throw new IllegalStateException("The processor got no segment");
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
    return follower;
  }

  @Override
  public void close() {
    processor.shutDown();
    threads.shutdownNow();
  }
}
