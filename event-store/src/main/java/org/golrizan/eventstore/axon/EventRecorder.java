package org.golrizan.eventstore.axon;

import java.security.SecureRandom;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.Serializer;
import org.golrizan.eventstore.Bytes;
import org.golrizan.eventstore.log.StoredEvent;
import org.golrizan.eventstore.personal.PayloadSeal;

/** Turns Axon's messages into what is stored: exact bytes, personal values sealed, and a fresh salt for each event. */
final class EventRecorder {

  private static final SecureRandom RANDOM = new SecureRandom();

  private EventRecorder() {}

  static List<StoredEvent> record(List<? extends EventMessage<?>> events, Serializer serializer, PayloadSeal seal) {
    List<SerializedEvent> open = events.stream().map(event -> SerializedEvent.of(event, serializer)).toList();
    return SerializedEvent.sealed(open, seal).stream().map(EventRecorder::record).toList();
  }

  private static StoredEvent record(SerializedEvent event) {
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
