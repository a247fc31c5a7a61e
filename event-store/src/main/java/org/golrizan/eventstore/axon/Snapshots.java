package org.golrizan.eventstore.axon;

import java.util.Optional;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.Serializer;
import org.golrizan.eventstore.Bytes;
import org.golrizan.eventstore.keyed.KeyedDocument;
import org.golrizan.eventstore.keyed.KeyedStore;
import org.golrizan.eventstore.keyed.PutOutcome;

/** One snapshot a stream, always that of the highest sequence: a late writer never overwrites a newer one. */
final class Snapshots {

  private static final String COLLECTION = "snapshots";

  private final KeyedStore store;

  Snapshots(KeyedStore store) {
    this.store = store;
  }

  void store(DomainEventMessage<?> snapshot, Serializer serializer) {
    Bytes body = SnapshotCodec.encode(SerializedEvent.of(snapshot, serializer));
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

  Optional<StoredEventData.OfAggregate> read(String stream) {
    return store.find(COLLECTION, stream)
        .map(document -> new StoredEventData.OfAggregate(SnapshotCodec.decode(document.body()), null));
  }
}
