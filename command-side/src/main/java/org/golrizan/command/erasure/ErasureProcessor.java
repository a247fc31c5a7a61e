package org.golrizan.command.erasure;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.golrizan.events.erasure.ErasureEvent;
import org.golrizan.eventstore.autoconfigure.EventStoreProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Follows the log and carries out every erasure that was approved. What fails is tried again until it succeeds. */
@Component
final class ErasureProcessor implements SmartLifecycle {

  static final String NAME = "erasures";

  private static final int THREADS = 2;

  private final Erasures erasures;
  private final EventStore events;
  private final TokenStore tokens;
  private final EventStoreProperties properties;
  private @Nullable PooledStreamingEventProcessor processor;
  private @Nullable ScheduledExecutorService executor;

  ErasureProcessor(Erasures erasures, EventStore events, TokenStore tokens, EventStoreProperties properties) {
    this.erasures = erasures;
    this.events = events;
    this.tokens = tokens;
    this.properties = properties;
  }

  @Override
  public synchronized void start() {
    ScheduledExecutorService threads =
        Executors.newScheduledThreadPool(THREADS, Thread.ofPlatform().name("erasures-", 0).daemon().factory());
    executor = threads;
    processor = PooledStreamingEventProcessor.builder()
        .name(NAME)
        .eventHandlerInvoker(new Approvals(erasures))
        .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
        .errorHandler(PropagatingErrorHandler.instance())
        .messageSource(events)
        .tokenStore(tokens)
        .transactionManager(NoTransactionManager.instance())
        .coordinatorExecutor(threads)
        .workerExecutor(threads)
        .initialSegmentCount(1)
        .initialToken(StreamableMessageSource::createTailToken)
        .tokenClaimInterval(properties.claimTimeout().toMillis() / 2)
        .claimExtensionThreshold(properties.claimTimeout().toMillis() / 2)
        .build();
    processor.start();
  }

  @Override
  public synchronized void stop() {
    if (processor != null) {
      processor.shutDown();
      processor = null;
    }
    if (executor != null) {
      executor.shutdown();
      executor = null;
    }
  }

  @Override
  public synchronized boolean isRunning() {
    return processor != null;
  }

  /** Only approvals are looked into. */
  private record Approvals(Erasures erasures) implements EventHandlerInvoker {

    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
      return canHandleType(message.getPayloadType());
    }

    @Override
    public boolean canHandleType(Class<?> payloadType) {
      return payloadType == ErasureEvent.Approved.class;
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
      erasures.carryOut((ErasureEvent.Approved) message.getPayload(), message);
    }
  }
}
