package org.golrizan.eventstore.axon;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.golrizan.eventstore.personal.PayloadSeal;
import org.jspecify.annotations.Nullable;

/** A stored event as Axon reads it: its bytes, with sealed values opened when they are asked for, and in the log its position as token. */
sealed class StoredEventData implements TrackedEventData<byte[]> {

  final SerializedEvent event;
  private final @Nullable TrackingToken token;
  private final PayloadSeal seal;

  private StoredEventData(SerializedEvent event, @Nullable TrackingToken token, PayloadSeal seal) {
    this.event = event;
    this.token = token;
    this.seal = seal;
  }

  /** @param token null for an event that was not read from a stream */
  static StoredEventData of(SerializedEvent event, @Nullable TrackingToken token, PayloadSeal seal) {
    return event.isOfAggregate() ? new OfAggregate(event, token, seal) : new StoredEventData(event, token, seal);
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
    return new SimpleSerializedObject<>(event.openedBy(seal).toArray(), byte[].class, event.name(), revision);
  }

  /** An event of an aggregate. */
  static final class OfAggregate extends StoredEventData implements DomainEventData<byte[]> {

    OfAggregate(SerializedEvent event, @Nullable TrackingToken token, PayloadSeal seal) {
      super(event, token, seal);
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
