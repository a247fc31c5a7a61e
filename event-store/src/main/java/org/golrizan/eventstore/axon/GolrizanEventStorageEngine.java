package org.golrizan.eventstore.axon;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.golrizan.eventstore.log.CommitClashException;
import org.golrizan.eventstore.log.CommitDraft;
import org.golrizan.eventstore.log.CommitKey;
import org.golrizan.eventstore.log.CommitRequest;
import org.golrizan.eventstore.log.Sequencer;
import org.jspecify.annotations.Nullable;

/**
 * Axon's storage engine over a {@link LogAccess}. All events of one {@code appendEvents} become one commit. Tokens are
 * {@link GlobalSequenceTrackingToken}s that hold the position of the last event read, 0 at the tail.
 *
 * <p>A lost race becomes Axon's ConcurrencyException or AggregateStreamCreationException; everything else of the log's exceptions
 * comes through as it is.
 */
public class GolrizanEventStorageEngine extends BatchingEventStorageEngine {

  private static final System.Logger LOG = System.getLogger(GolrizanEventStorageEngine.class.getName());
  private static final Duration LONGEST_WAIT_FOR_EVENTS = Duration.ofSeconds(1);

  private final LogAccess access;
  private final Snapshots snapshots;

  protected GolrizanEventStorageEngine(Builder builder) {
    super(builder);
    this.access = builder.access();
    this.snapshots = new Snapshots(access.keyedStore(), access.log());
  }

  public static Builder builder() {
    return new Builder();
  }

  @Override
  protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
    if (events.isEmpty()) {
      return;
    }
    Sequencer sequencer = access.sequencer();
    if (sequencer == null) {
      throw new IllegalStateException("This process only reads the event store");
    }
    try {
      sequencer.appendAndWait(CommitDraft.of(currentRequest(), EventRecorder.record(events, serializer, access.seal())));
    } catch (CommitClashException e) {
      handlePersistenceException(e, clashed(events, e.key()));
    }
  }

  private static Optional<CommitRequest> currentRequest() {
    return CurrentUnitOfWork.isStarted()
        ? Optional.ofNullable(CurrentUnitOfWork.get().root().<CommitRequest>getResource(CommitRequest.RESOURCE_KEY))
        : Optional.empty();
  }

  private static EventMessage<?> clashed(List<? extends EventMessage<?>> events, CommitKey key) {
    Predicate<EventMessage<?>> holdsKey = switch (key) {
      case CommitKey.EventIdentity(String eventId) -> event -> event.getIdentifier().equals(eventId);
      case CommitKey.StreamPlace(String stream, long sequence) -> event -> event instanceof DomainEventMessage<?> domainEvent
          && domainEvent.getAggregateIdentifier().equals(stream) && domainEvent.getSequenceNumber() == sequence;
      case CommitKey.Request _ -> event -> false;
    };
    for (EventMessage<?> event : events) {
      if (holdsKey.test(event)) {
        return event;
      }
    }
    return events.getFirst();
  }

  @Override
  protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken lastToken, int batchSize) {
    return access.eventsAfter(lastToken, batchSize);
  }

  @Override
  protected List<? extends DomainEventData<?>> fetchDomainEvents(
      String aggregateIdentifier, long firstSequenceNumber, int batchSize) {
    List<DomainEventData<?>> events = new ArrayList<>();
    for (StoredEventData event : access.streamEvents(aggregateIdentifier, firstSequenceNumber, batchSize)) {
      events.add((StoredEventData.OfAggregate) event);
    }
    return events;
  }

  /** Where it may block, the stream waits at its end up to a second for more; closing it ends the wait. */
  @Override
  protected Stream<? extends TrackedEventData<?>> readEventData(@Nullable TrackingToken trackingToken, boolean mayBlock) {
    if (!mayBlock) {
      return super.readEventData(trackingToken, false);
    }
    TailingEvents events = new TailingEvents(access, trackingToken, batchSize(), LONGEST_WAIT_FOR_EVENTS);
    return StreamSupport.stream(events, false).onClose(events::close);
  }

  @Override
  protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
    snapshots.store(snapshot, serializer);
  }

  /** A snapshot is a cache: what cannot be read for sure counts as none, and the stream is read from its beginning. */
  @Override
  public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
    try {
      Optional<DomainEventMessage<?>> snapshot = super.readSnapshot(aggregateIdentifier);
      // Axon reads a payload when it is asked for, which would be too late to do without it.
      snapshot.ifPresent(DomainEventMessage::getPayload);
      return snapshot;
    } catch (SerializationException | UncheckedIOException e) {
      LOG.log(System.Logger.Level.WARNING, "The snapshot of " + aggregateIdentifier + " cannot be read and is not used", e);
      return Optional.empty();
    }
  }

  @Override
  protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
    return snapshots.read(aggregateIdentifier).stream();
  }

  @Override
  public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
    return access.log().lastSequence(aggregateIdentifier).stream().boxed().findFirst();
  }

  @Override
  public TrackingToken createTailToken() {
    return new GlobalSequenceTrackingToken(0);
  }

  @Override
  public TrackingToken createHeadToken() {
    return new GlobalSequenceTrackingToken(access.reader().headPosition());
  }

  @Override
  public TrackingToken createTokenAt(Instant dateTime) {
    return new GlobalSequenceTrackingToken(access.reader().positionBefore(dateTime.toEpochMilli()));
  }

  /** Builds an engine. {@link #access} and both serializers are needed. */
  public static final class Builder extends BatchingEventStorageEngine.Builder {

    private @Nullable LogAccess access;

    private Builder() {
      persistenceExceptionResolver(CommitClashException.class::isInstance);
    }

    public Builder access(LogAccess access) {
      this.access = access;
      return this;
    }

    private LogAccess access() {
      return Objects.requireNonNull(access, "An engine needs access to a log");
    }

    @Override
    public Builder snapshotSerializer(Serializer snapshotSerializer) {
      super.snapshotSerializer(snapshotSerializer);
      return this;
    }

    @Override
    public Builder eventSerializer(Serializer eventSerializer) {
      super.eventSerializer(eventSerializer);
      return this;
    }

    @Override
    public Builder upcasterChain(EventUpcaster upcasterChain) {
      super.upcasterChain(upcasterChain);
      return this;
    }

    @Override
    public Builder persistenceExceptionResolver(PersistenceExceptionResolver persistenceExceptionResolver) {
      super.persistenceExceptionResolver(persistenceExceptionResolver);
      return this;
    }

    @Override
    public Builder snapshotFilter(SnapshotFilter snapshotFilter) {
      super.snapshotFilter(snapshotFilter);
      return this;
    }

    @Override
    public Builder batchSize(int batchSize) {
      super.batchSize(batchSize);
      return this;
    }

    public GolrizanEventStorageEngine build() {
      return new GolrizanEventStorageEngine(this);
    }
  }
}
