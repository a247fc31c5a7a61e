package org.golrizan.eventstore.axon;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.Serializer;
import org.golrizan.eventstore.Bytes;
import org.golrizan.eventstore.log.StoredEvent;

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

  private static StoredEvent record(EventMessage<?> message, Serializer serializer) {
    SerializedEvent event = SerializedEvent.of(message, serializer);
    return StoredEvent.recorded(
        event.id(),
        event.stream(),
        event.sequence(),
        event.aggregateType(),
        event.name(),
        event.revision(),
        event.time(),
        event.metadata(),
        event.payload(),
        salt());
  }

  private static Bytes salt() {
    byte[] salt = new byte[StoredEvent.SALT_LENGTH];
    RANDOM.nextBytes(salt);
    return Bytes.of(salt);
  }
}
