package org.golrizan.eventstore.axon;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.golrizan.eventstore.log.PositionedEvent;
import org.jspecify.annotations.Nullable;

/** A stored event as Axon reads it: its exact bytes, and in the log its position as token. */
sealed class StoredEventData implements TrackedEventData<byte[]> {

  final SerializedEvent event;
  private final @Nullable TrackingToken token;

  private StoredEventData(SerializedEvent event, @Nullable TrackingToken token) {
    this.event = event;
    this.token = token;
  }

  static StoredEventData of(PositionedEvent positioned) {
    return of(SerializedEvent.of(positioned.event()), new GlobalSequenceTrackingToken(positioned.position()));
  }

  /** @param token null for an event that was not read from a stream */
  static StoredEventData of(SerializedEvent event, @Nullable TrackingToken token) {
    return event.isOfAggregate() ? new OfAggregate(event, token) : new StoredEventData(event, token);
  }

  @Override
  @SuppressWarnings("NullAway") // As Axon's own entries outside of a stream have it.
  public TrackingToken trackingToken() {
    return token;
  }

  @Override
  public String getEventIdentifier() {
    return event.id();
  }

  @Override
  public Instant getTimestamp() {
    return Instant.ofEpochMilli(event.time());
  }

  @Override
  public SerializedObject<byte[]> getMetaData() {
    return new SerializedMetaData<>(event.metadata().toArray(), byte[].class);
  }

  @Override
  public SerializedObject<byte[]> getPayload() {
    @Nullable String revision = event.revision().isEmpty() ? null : event.revision();
    return new SimpleSerializedObject<>(event.payload().toArray(), byte[].class, event.name(), revision);
  }

  /** An event of an aggregate. */
  static final class OfAggregate extends StoredEventData implements DomainEventData<byte[]> {

    OfAggregate(SerializedEvent event, @Nullable TrackingToken token) {
      super(event, token);
    }

    @Override
    public String getType() {
      return event.aggregateType();
    }

    @Override
    public String getAggregateIdentifier() {
      return event.stream();
    }

    @Override
    public long getSequenceNumber() {
      return event.sequence();
    }
  }
}
