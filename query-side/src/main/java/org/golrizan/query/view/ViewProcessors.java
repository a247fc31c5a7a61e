package org.golrizan.query.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Collectors;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * One event processor a projection, each with a token of its own beside its documents.
 *
 * <p>A projection has one segment: its events come in the log's order, which is what makes a single position a document enough
 * to tell what it has had. A batch that fails is tried again, at growing intervals, and nothing after it is folded meanwhile.
 */
public final class ViewProcessors implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(ViewProcessors.class);
  static final int THE_SEGMENT = 0;

  private final List<Projection> projections;
  private final EventStore events;
  private final TokenStore tokens;
  private final ViewPositions positions;
  private final ViewProperties properties;
  private final Map<String, ViewInvoker> invokers = new LinkedHashMap<>();
  private final List<PooledStreamingEventProcessor> processors = new ArrayList<>();
  private final List<ScheduledExecutorService> executors = new ArrayList<>();

  ViewProcessors(
      List<Projection> projections,
      EventStore events,
      TokenStore tokens,
      ViewPositions positions,
      ViewProperties properties) {
    this.projections = List.copyOf(projections);
    this.events = events;
    this.tokens = tokens;
    this.positions = positions;
    this.properties = properties;
  }

  /** The projections that fold views into their documents. */
  static List<Projection> folded(List<View<?, ?>> views, ReadModels models) {
    return views.stream().<Projection>map(view -> new FoldedView<>(view, models)).toList();
  }

  @Override
  public synchronized void start() {
    ScheduledExecutorService coordinators = executor("view-coordinator", properties.threads());
    ScheduledExecutorService workers = executor("view-worker", properties.threads());
    for (Projection projection : projections) {
      recall(projection.name());
      ViewInvoker invoker = new ViewInvoker(projection, positions);
      invokers.put(projection.name(), invoker);
      processors.add(PooledStreamingEventProcessor.builder()
          .name(projection.name())
          .eventHandlerInvoker(invoker)
          .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
          .errorHandler(PropagatingErrorHandler.instance())
          .messageSource(events)
          .tokenStore(tokens)
          .transactionManager(NoTransactionManager.instance())
          .coordinatorExecutor(coordinators)
          .workerExecutor(workers)
          .initialSegmentCount(1)
          .initialToken(StreamableMessageSource::createTailToken)
          .batchSize(properties.batchSize())
          .tokenClaimInterval(properties.claim().toMillis() / 2)
          .claimExtensionThreshold(properties.claim().toMillis() / 2)
          .build());
    }
    processors.forEach(PooledStreamingEventProcessor::start);
  }

  private ScheduledExecutorService executor(String name, int threads) {
    ScheduledExecutorService executor =
        Executors.newScheduledThreadPool(threads, Thread.ofPlatform().name(name + "-", 0).daemon().factory());
    executors.add(executor);
    return executor;
  }

  /** What was folded before this process started is visible from the start. */
  private void recall(String name) {
    if (tokens.fetchSegments(name).length == 0) {
      return;
    }
    try {
      TrackingToken token = tokens.fetchToken(name, THE_SEGMENT);
      tokens.releaseClaim(name, THE_SEGMENT);
      if (token != null) {
        token.position().ifPresent(position -> positions.folded(name, position));
      }
    } catch (UnableToClaimTokenException e) {
      LOG.info("Another process folds the view {}", name);
    }
  }

  /** By view: why its last batch failed. Empty if all is well. */
  public synchronized Map<String, Throwable> failures() {
    Map<String, Throwable> failures = new LinkedHashMap<>();
    invokers.forEach((name, invoker) -> invoker.failure().ifPresent(failure -> failures.put(name, failure)));
    return failures;
  }

  /** Those whose segment this process does not hold at the moment. */
  synchronized List<Projection> foldedElsewhere() {
    Set<String> here = processors.stream()
        .filter(processor -> processor.processingStatus().containsKey(THE_SEGMENT))
        .map(PooledStreamingEventProcessor::getName)
        .collect(Collectors.toSet());
    return isRunning() ? projections.stream().filter(projection -> !here.contains(projection.name())).toList() : List.of();
  }

  public List<String> names() {
    return projections.stream().map(Projection::name).toList();
  }

  @Override
  public synchronized void stop() {
    CompletableFuture.allOf(processors.stream()
        .map(PooledStreamingEventProcessor::shutdownAsync)
        .toArray(CompletableFuture[]::new)).join();
    processors.clear();
    invokers.clear();
    executors.forEach(ScheduledExecutorService::shutdown);
    executors.clear();
  }

  @Override
  public synchronized boolean isRunning() {
    return !processors.isEmpty();
  }
}
