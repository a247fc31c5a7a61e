package org.golrizan.eventstore.axon;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.golrizan.eventstore.ByteFields;
import org.golrizan.eventstore.Bytes;
import org.golrizan.eventstore.log.StoredEvent;
import org.golrizan.eventstore.personal.PayloadSeal;
import org.jspecify.annotations.Nullable;

/**
 * An event between Axon's messages and what is stored; the fields are those of {@link StoredEvent}. A message that was read and not
 * changed gives back the very bytes it was read from. The payload is open as Axon has it, and sealed as it is stored.
 */
record SerializedEvent(
    String id,
    String stream,
    long sequence,
    String aggregateType,
    String name,
    String revision,
    long time,
    Bytes metadata,
    Bytes payload) {

  static SerializedEvent of(EventMessage<?> event, Serializer serializer) {
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
    return new SerializedEvent(
        event.getIdentifier(),
        stream,
        sequence,
        orEmpty(aggregateType),
        payload.getType().getName(),
        orEmpty(payload.getType().getRevision()),
        event.getTimestamp().toEpochMilli(),
        metadata,
        Bytes.of(payload.getData()));
  }

  static SerializedEvent of(StoredEvent event) {
    return new SerializedEvent(event.eventId(), event.stream(), event.sequence(), event.aggregateType(), event.name(),
        event.revision(), event.time(), event.metadata(), event.payload());
  }

  /** The events with the personal values in their payloads sealed. */
  static List<SerializedEvent> sealed(List<SerializedEvent> events, PayloadSeal seal) {
    List<Bytes> payloads = seal.seal(events.stream().map(SerializedEvent::asPayload).toList());
    List<SerializedEvent> sealed = new ArrayList<>(events.size());
    for (int i = 0; i < events.size(); i++) {
      sealed.add(events.get(i).withPayload(payloads.get(i)));
    }
    return sealed;
  }

  /** The payload with sealed values opened. */
  Bytes openedBy(PayloadSeal seal) {
    return seal.open(asPayload());
  }

  private PayloadSeal.Payload asPayload() {
    return new PayloadSeal.Payload(id, name, revision, payload);
  }

  private SerializedEvent withPayload(Bytes other) {
    return new SerializedEvent(id, stream, sequence, aggregateType, name, revision, time, metadata, other);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  boolean isOfAggregate() {
    return !aggregateType.isEmpty();
  }

  /** Whether both are one event of the log. An upcaster may have made several of one id. */
  boolean isSameAs(SerializedEvent other) {
    return id.equals(other.id) && name.equals(other.name) && revision.equals(other.revision) && payload.equals(other.payload);
  }

  void writeTo(DataOutputStream out) throws IOException {
    out.writeUTF(id);
    out.writeUTF(stream);
    out.writeLong(sequence);
    out.writeUTF(aggregateType);
    out.writeUTF(name);
    out.writeUTF(revision);
    out.writeLong(time);
    ByteFields.writeBytes(out, metadata);
    ByteFields.writeBytes(out, payload);
  }

  static SerializedEvent readFrom(DataInputStream in) throws IOException {
    return new SerializedEvent(in.readUTF(), in.readUTF(), in.readLong(), in.readUTF(), in.readUTF(), in.readUTF(), in.readLong(),
        ByteFields.readBytes(in), ByteFields.readBytes(in));
  }
}
