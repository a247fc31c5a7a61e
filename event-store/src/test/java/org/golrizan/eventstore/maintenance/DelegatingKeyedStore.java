package org.golrizan.eventstore.maintenance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.golrizan.eventstore.Bytes;
import org.golrizan.eventstore.keyed.KeyedDocument;
import org.golrizan.eventstore.keyed.KeyedStore;
import org.golrizan.eventstore.keyed.PutOutcome;

/** A store that passes everything on, for tests to change one thing. */
class DelegatingKeyedStore implements KeyedStore {

  private final KeyedStore target;

  DelegatingKeyedStore(KeyedStore target) {
    this.target = target;
  }

  @Override
  public Optional<KeyedDocument> find(String collection, String key) {
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
    return target.now();
  }

  @Override
  public void close() {
    target.close();
  }
}
