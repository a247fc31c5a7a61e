package org.golrizan.eventstore.axon;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.golrizan.eventstore.Bytes;
import org.golrizan.eventstore.log.StoredEvent;
import org.jspecify.annotations.Nullable;

/** Turns Axon's messages into what is stored: exact bytes, and a fresh salt for each event. */
final class EventRecorder {

  private static final SecureRandom RANDOM = new SecureRandom();

  private EventRecorder() {}

  static List<StoredEvent> record(List<? extends EventMessage<?>> events, Serializer serializer) {
    List<StoredEvent> recorded = new ArrayList<>(events.size());
    for (EventMessage<?> event : events) {
      recorded.add(record(event, serializer));
    }
    return recorded;
  }

  private static StoredEvent record(EventMessage<?> event, Serializer serializer) {
    SerializedObject<byte[]> payload = event.serializePayload(serializer, byte[].class);
    Bytes metadata = Bytes.of(event.serializeMetaData(serializer, byte[].class).getData());
    String stream = event.getIdentifier();
    long sequence = 0;
    @Nullable String aggregateType = null;
    if (event instanceof DomainEventMessage<?> domainEvent) {
      stream = domainEvent.getAggregateIdentifier();
      sequence = domainEvent.getSequenceNumber();
      aggregateType = domainEvent.getType();
    }
    return StoredEvent.recorded(
        event.getIdentifier(),
        stream,
        sequence,
        orEmpty(aggregateType),
        payload.getType().getName(),
        orEmpty(payload.getType().getRevision()),
        event.getTimestamp().toEpochMilli(),
        metadata,
        Bytes.of(payload.getData()),
        salt());
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static Bytes salt() {
    byte[] salt = new byte[StoredEvent.SALT_LENGTH];
    RANDOM.nextBytes(salt);
    return Bytes.of(salt);
  }
}
