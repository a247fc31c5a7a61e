package org.golrizan.eventstore.axon;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.serialization.LazyDeserializingObject;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedMessage;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.golrizan.eventstore.Bytes;
import org.golrizan.eventstore.personal.PayloadSeal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Turns Axon's dead letters into what is stored and back. Upcasters are asked when a letter is read. */
final class LetterMessages {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Serializer serializer;
  private final EventUpcaster upcasters;
  private final PayloadSeal seal;

  LetterMessages(Serializer serializer, EventUpcaster upcasters, PayloadSeal seal) {
    this.serializer = serializer;
    this.upcasters = upcasters;
    this.seal = seal;
  }

  StoredLetter store(DeadLetter<? extends EventMessage<?>> letter) {
    EventMessage<?> message = letter.message();
    @Nullable TrackingToken token = message instanceof TrackedEventMessage<?> tracked ? tracked.trackingToken() : null;
    return new StoredLetter(
        UUID.randomUUID().toString(),
        letter.enqueuedAt(),
        letter.lastTouched(),
        letter.cause().orElse(null),
        diagnostics(letter),
        Bytes.of(JSON.writeValueAsBytes(TokenJson.write(token))),
        SerializedEvent.sealed(List.of(SerializedEvent.of(message, serializer)), seal).getFirst());
  }

  /** The sequence with what may change when a letter is tried again; its event stays the bytes that it was. */
  LetterSequence update(LetterSequence sequence, String letterId, DeadLetter<? extends EventMessage<?>> letter) {
    Bytes diagnostics = diagnostics(letter);
    return sequence.replacing(letterId, stored ->
        stored.touched(letter.lastTouched(), letter.cause().orElse(null), diagnostics));
  }

  private Bytes diagnostics(DeadLetter<? extends EventMessage<?>> letter) {
    return Bytes.of(serializer.serialize(letter.diagnostics(), byte[].class).getData());
  }

  KeyedDeadLetter read(String place, LetterSequence sequence, StoredLetter letter) {
    MetaData diagnostics = serializer.deserialize(new SerializedMetaData<>(letter.diagnostics().toArray(), byte[].class));
    return new KeyedDeadLetter(
        place,
        letter.id(),
        sequence.identifier(),
        message(letter),
        Optional.ofNullable(letter.cause()),
        letter.enqueuedAt(),
        letter.lastTouched(),
        diagnostics);
  }

  private EventMessage<?> message(StoredLetter letter) {
    SerializedEvent event = letter.event();
    @Nullable TrackingToken token = TokenJson.read(JSON.readTree(letter.token().toArray()));
    StoredEventData data = StoredEventData.of(event, token, seal);
    Message<?> message = current(data);
    EventMessage<?> untracked = event.isOfAggregate()
        ? new GenericDomainEventMessage<>(event.aggregateType(), event.stream(), event.sequence(), message, data::getTimestamp)
        : new GenericEventMessage<>(message, data::getTimestamp);
    return token == null ? untracked : EventUtils.asTrackedEventMessage(untracked, token);
  }

  private Message<?> current(StoredEventData data) {
    try {
      IntermediateEventRepresentation event = upcast(data);
      return new SerializedMessage<>(
          event.getMessageIdentifier(),
          new LazyDeserializingObject<>(event::getData, event.getType(), serializer),
          event.getMetaData());
    } catch (SerializationException e) {
      return new UnreadablePayload(data.getEventIdentifier(), serializer.deserialize(data.getMetaData()), e);
    }
  }

  private IntermediateEventRepresentation upcast(StoredEventData data) {
    List<IntermediateEventRepresentation> upcast =
        upcasters.upcast(Stream.of(new InitialEventRepresentation(data, serializer))).toList();
    if (upcast.size() != 1) {
      throw new SerializationException("A dead letter is one event, but upcasters make " + upcast.size() + " of "
          + data.event.name() + ", revision " + data.event.revision() + ". The letter stays");
    }
    return upcast.getFirst();
  }
}
