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
import org.golrizan.eventstore.log.StoredEvent;
import org.jspecify.annotations.Nullable;

/** A stored event as Axon reads it: its exact bytes, its position as token. */
sealed class StoredEventData implements TrackedEventData<byte[]> {

  final StoredEvent event;
  private final long position;

  private StoredEventData(PositionedEvent positioned) {
    this.event = positioned.event();
    this.position = positioned.position();
  }

  static StoredEventData of(PositionedEvent positioned) {
    return positioned.event().aggregateType().isEmpty() ? new StoredEventData(positioned) : new OfAggregate(positioned);
  }

  @Override
  public TrackingToken trackingToken() {
    return new GlobalSequenceTrackingToken(position);
  }

  @Override
  public String getEventIdentifier() {
    return event.eventId();
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

    OfAggregate(PositionedEvent positioned) {
      super(positioned);
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
