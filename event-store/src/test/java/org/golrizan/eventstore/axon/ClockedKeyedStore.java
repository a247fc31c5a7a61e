package org.golrizan.eventstore.axon;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.golrizan.eventstore.Bytes;
import org.golrizan.eventstore.keyed.KeyedDocument;
import org.golrizan.eventstore.keyed.KeyedStore;
import org.golrizan.eventstore.keyed.PutOutcome;

/** A keyed store whose clock stands still until it is moved. */
final class ClockedKeyedStore implements KeyedStore {

  private final KeyedStore target;
  private Instant now = Instant.parse("2026-01-01T00:00:00Z");
  private int reads;

  ClockedKeyedStore(KeyedStore target) {
    this.target = target;
  }

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
    return target.find(collection, key);
  }

  @Override
  public PutOutcome put(String collection, String key, long expectedVersion, Bytes body, Set<String> uniqueKeys) {
    return target.put(collection, key, expectedVersion, body, uniqueKeys);
  }

  @Override
  public boolean delete(String collection, String key, long expectedVersion) {
    return target.delete(collection, key, expectedVersion);
  }

  @Override
  public Optional<KeyedDocument> findByUniqueKey(String collection, String uniqueKey) {
    return target.findByUniqueKey(collection, uniqueKey);
  }

  @Override
  public List<KeyedDocument> scan(String collection, String prefix, String afterKey, int limit) {
    return target.scan(collection, prefix, afterKey, limit);
  }

  @Override
  public List<String> collections() {
    return target.collections();
  }

  @Override
  public Instant now() {
    reads++;
    return now;
  }

  @Override
  public void close() {
    target.close();
  }
}
