package org.golrizan.eventstore.axon;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.golrizan.eventstore.Bytes;
import org.golrizan.eventstore.keyed.KeyedDocument;
import org.golrizan.eventstore.keyed.KeyedStore;
import org.golrizan.eventstore.keyed.PutOutcome;
import org.jspecify.annotations.Nullable;

/** One snapshot a stream, always that of the highest sequence: a late writer never overwrites a newer one. */
final class Snapshots {

  private static final String COLLECTION = "snapshots";

  private final KeyedStore store;

  Snapshots(KeyedStore store) {
    this.store = store;
  }

  void store(DomainEventMessage<?> snapshot, Serializer serializer) {
    SerializedObject<byte[]> payload = snapshot.serializePayload(serializer, byte[].class);
    Bytes metadata = Bytes.of(snapshot.serializeMetaData(serializer, byte[].class).getData());
    @Nullable String revision = payload.getType().getRevision();
    Bytes body = SnapshotCodec.encode(new SnapshotCodec.Snapshot(
        snapshot.getIdentifier(),
        snapshot.getAggregateIdentifier(),
        snapshot.getSequenceNumber(),
        snapshot.getType(),
        payload.getType().getName(),
        revision == null ? "" : revision,
        snapshot.getTimestamp().toEpochMilli(),
        metadata,
        Bytes.of(payload.getData())));
    boolean settled = false;
    while (!settled) {
      Optional<KeyedDocument> current = store.find(COLLECTION, snapshot.getAggregateIdentifier());
      settled = current.filter(it -> SnapshotCodec.decode(it.body()).sequence() > snapshot.getSequenceNumber()).isPresent()
          || put(snapshot.getAggregateIdentifier(), current, body);
    }
  }

  private boolean put(String stream, Optional<KeyedDocument> current, Bytes body) {
    long version = current.map(KeyedDocument::version).orElse(KeyedStore.ABSENT);
    return store.put(COLLECTION, stream, version, body, Set.of()) == PutOutcome.WRITTEN;
  }

  Optional<GenericDomainEventEntry<byte[]>> read(String stream) {
    return store.find(COLLECTION, stream).map(document -> entry(SnapshotCodec.decode(document.body())));
  }

  private static GenericDomainEventEntry<byte[]> entry(SnapshotCodec.Snapshot snapshot) {
    @Nullable String revision = snapshot.revision().isEmpty() ? null : snapshot.revision();
    return new GenericDomainEventEntry<>(
        snapshot.aggregateType(),
        snapshot.stream(),
        snapshot.sequence(),
        snapshot.id(),
        Instant.ofEpochMilli(snapshot.time()),
        snapshot.name(),
        revision,
        snapshot.payload().toArray(),
        snapshot.metadata().toArray());
  }
}
