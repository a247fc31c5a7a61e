package org.golrizan.eventstore.axon;

import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.Serializer;
import org.golrizan.eventstore.Bytes;
import org.golrizan.eventstore.keyed.KeyedDocument;
import org.golrizan.eventstore.keyed.KeyedStore;
import org.golrizan.eventstore.keyed.PutOutcome;

/**
 * One snapshot a stream, always that of the highest sequence: a late writer never overwrites a newer one. One that is damaged or of
 * an unknown form gives way to any.
 */
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
      settled = current.filter(it -> sequence(it) > snapshot.getSequenceNumber()).isPresent()
          || put(snapshot.getAggregateIdentifier(), current, body);
    }
  }

  private static long sequence(KeyedDocument document) {
    try {
      return SnapshotCodec.decode(document.body()).map(SerializedEvent::sequence).orElse(-1L);
    } catch (UncheckedIOException e) {
      return -1;
    }
  }

  private boolean put(String stream, Optional<KeyedDocument> current, Bytes body) {
    long version = current.map(KeyedDocument::version).orElse(KeyedStore.ABSENT);
    return store.put(COLLECTION, stream, version, body, Set.of()) == PutOutcome.WRITTEN;
  }

  /** @throws UncheckedIOException if it is damaged */
  Optional<StoredEventData.OfAggregate> read(String stream) {
    return store.find(COLLECTION, stream)
        .flatMap(document -> SnapshotCodec.decode(document.body()))
        .map(snapshot -> new StoredEventData.OfAggregate(snapshot, null));
  }
}
