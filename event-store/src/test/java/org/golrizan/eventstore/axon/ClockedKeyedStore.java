package org.golrizan.eventstore.axon;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.golrizan.eventstore.Bytes;
import org.golrizan.eventstore.keyed.KeyedDocument;
import org.golrizan.eventstore.keyed.KeyedStore;
import org.golrizan.eventstore.keyed.PutOutcome;

/** A keyed store in memory whose clock stands still until it is moved. Knows no unique keys. */
final class ClockedKeyedStore implements KeyedStore {

  private final TreeMap<String, KeyedDocument> documents = new TreeMap<>();
  private Instant now = Instant.parse("2026-01-01T00:00:00Z");
  private int reads;

  void advance(Duration by) {
    now = now.plus(by);
  }

  /** A steady clock that goes with this one. */
  long nanoTime() {
    return Duration.between(Instant.EPOCH, now).toNanos();
  }

  /** How often anything was read, the clock included. */
  int reads() {
    return reads;
  }

  @Override
  public Optional<KeyedDocument> find(String collection, String key) {
    reads++;
    return document(collection, key);
  }

  private Optional<KeyedDocument> document(String collection, String key) {
    return Optional.ofNullable(documents.get(collection + "|" + key));
  }

  @Override
  public PutOutcome put(String collection, String key, long expectedVersion, Bytes body, Set<String> uniqueKeys) {
    if (document(collection, key).map(KeyedDocument::version).orElse(ABSENT) != expectedVersion) {
      return PutOutcome.VERSION_CHANGED;
    }
    documents.put(collection + "|" + key, new KeyedDocument(key, expectedVersion + 1, body));
    return PutOutcome.WRITTEN;
  }

  @Override
  public boolean delete(String collection, String key, long expectedVersion) {
    return document(collection, key).filter(it -> it.version() == expectedVersion).isPresent()
        && documents.remove(collection + "|" + key) != null;
  }

  @Override
  public Optional<KeyedDocument> findByUniqueKey(String collection, String uniqueKey) {
    return Optional.empty();
  }

  @Override
  public List<KeyedDocument> scan(String collection, String prefix, String afterKey, int limit) {
    return documents.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(collection + "|" + prefix))
        .map(Map.Entry::getValue)
        .filter(document -> document.key().compareTo(afterKey) > 0)
        .limit(limit)
        .toList();
  }

  @Override
  public List<String> collections() {
    return documents.keySet().stream().map(place -> place.substring(0, place.indexOf('|'))).distinct().sorted().toList();
  }

  @Override
  public Instant now() {
    reads++;
    return now;
  }

  @Override
  public void close() {}
}
