package org.golrizan.query.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.golrizan.events.DomainEvent;
import org.jspecify.annotations.Nullable;

/** Hands a projection whole batches, where Axon would hand it event by event. */
final class ViewInvoker implements EventHandlerInvoker {

  private final Projection projection;
  private final ViewPositions positions;
  private volatile @Nullable Throwable failure;

  ViewInvoker(Projection projection, ViewPositions positions) {
    this.projection = projection;
    this.positions = positions;
  }

  /** Called once for each event in the log's order, before any is handled. */
  @Override
  public boolean canHandle(EventMessage<?> message, Segment segment) {
    boolean folds = projection.folds(message.getPayloadType());
    positions.passed(projection.name(), position(message), folds);
    return folds;
  }

  @Override
  public boolean canHandleType(Class<?> payloadType) {
    return projection.folds(payloadType);
  }

  /** The batch is taken in with its last event: the token is stored right after, and only if this did not throw. */
  @Override
  public void handle(EventMessage<?> message, Segment segment) {
    BatchingUnitOfWork<?> batch = (BatchingUnitOfWork<?>) CurrentUnitOfWork.get();
    if (batch.isLastMessage(message)) {
      apply(batch.getMessages().stream().map(each -> recorded((EventMessage<?>) each)).toList());
    }
  }

  private void apply(List<Recorded> batch) {
    try {
      projection.apply(batch);
    } catch (RuntimeException | Error e) {
      failure = e;
      throw e;
    }
    failure = null;
    positions.folded(projection.name(), batch.getLast().position());
  }

  /** Why the last batch failed; empty once one succeeded. */
  Optional<Throwable> failure() {
    return Optional.ofNullable(failure);
  }

  private static Recorded recorded(EventMessage<?> message) {
    Map<String, String> metadata = message.getMetaData().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> String.valueOf(entry.getValue())));
    return new Recorded(
        (DomainEvent) message.getPayload(),
        position(message),
        ((DomainEventMessage<?>) message).getSequenceNumber(),
        message.getTimestamp(),
        metadata);
  }

  private static long position(EventMessage<?> message) {
    return ((TrackedEventMessage<?>) message).trackingToken().position()
        .orElseThrow(() -> new IllegalStateException("An event of the log has a position"));
  }
}
