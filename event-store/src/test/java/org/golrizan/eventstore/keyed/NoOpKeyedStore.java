package org.golrizan.eventstore.keyed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.golrizan.eventstore.Bytes;

/** A store that says yes to everything and does nothing: what a test must tell from a real one. */
public final class NoOpKeyedStore implements KeyedStore {

  @Override
  public Optional<KeyedDocument> find(String collection, String key) {
    return Optional.empty();
  }

  @Override
  public PutOutcome put(String collection, String key, long expectedVersion, Bytes body, Set<String> uniqueKeys) {
    return PutOutcome.WRITTEN;
  }

  @Override
  public boolean delete(String collection, String key, long expectedVersion) {
    return true;
  }

  @Override
  public Optional<KeyedDocument> findByUniqueKey(String collection, String uniqueKey) {
    return Optional.empty();
  }

  @Override
  public List<KeyedDocument> scan(String collection, String prefix, String afterKey, int limit) {
    return List.of();
  }

  @Override
  public List<String> collections() {
    return List.of();
  }

  @Override
  public Instant now() {
    return Instant.EPOCH;
  }

  @Override
  public void close() {}
}
