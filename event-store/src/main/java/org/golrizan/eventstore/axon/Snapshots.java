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
import org.golrizan.eventstore.log.CommitLog;
import org.golrizan.eventstore.personal.PayloadSeal;

/**
 * One snapshot a stream, always that of the highest sequence: a late writer never overwrites a newer one. One that is damaged, of an
 * unknown form or beyond the end of its stream, as may be left where a log was restored to an earlier end, gives way to any.
 * Nothing is sealed: the states of streams hold no personal value.
 */
final class Snapshots {

  private static final String COLLECTION = "snapshots";

  private final KeyedStore store;
  private final CommitLog log;

  Snapshots(KeyedStore store, CommitLog log) {
    this.store = store;
    this.log = log;
  }

  void store(DomainEventMessage<?> snapshot, Serializer serializer) {
    Bytes body = SnapshotCodec.encode(SerializedEvent.of(snapshot, serializer));
    String stream = snapshot.getAggregateIdentifier();
    boolean settled = false;
    while (!settled) {
      Optional<KeyedDocument> current = store.find(COLLECTION, stream);
      settled = current.filter(it -> stays(it, stream, snapshot.getSequenceNumber())).isPresent() || put(stream, current, body);
    }
  }

  private boolean stays(KeyedDocument current, String stream, long sequence) {
    long its = sequence(current);
    return its > sequence && its <= log.lastSequence(stream).orElse(Long.MAX_VALUE);
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
        .map(snapshot -> new StoredEventData.OfAggregate(snapshot, null, PayloadSeal.NONE));
  }
}
