package org.golrizan.eventstore.keyed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.golrizan.eventstore.Bytes;

/**
 * One process's way to a store, which ends with a crash at the write that is told. Its clock is the store's, put forward as told.
 * For one thread.
 */
public final class FaultyKeyedStore implements KeyedStore {

  /** Whether the last write was done. */
  public enum Crash {
    BEFORE_THE_WRITE,
    AFTER_THE_WRITE
  }

  private final KeyedStore target;
  private final Crash crash;
  private long writesUntilCrash;
  private Duration ahead = Duration.ZERO;

  private FaultyKeyedStore(KeyedStore target, long writesUntilCrash, Crash crash) {
    this.target = target;
    this.writesUntilCrash = writesUntilCrash;
    this.crash = crash;
  }

  /** @param write the number of the write at which the process crashes, from 1 */
  public static FaultyKeyedStore crashingAt(KeyedStore target, long write, Crash crash) {
    return new FaultyKeyedStore(target, write, crash);
  }

  /** A store of a process that does not crash. */
  public static FaultyKeyedStore sound(KeyedStore target) {
    return new FaultyKeyedStore(target, Long.MAX_VALUE, Crash.BEFORE_THE_WRITE);
  }

  public FaultyKeyedStore advance(Duration by) {
    ahead = ahead.plus(by);
    return this;
  }

  public boolean hasCrashed() {
    return writesUntilCrash <= 0;
  }

  private KeyedStore alive() {
    if (hasCrashed()) {
      throw new KeyedStoreException("The process is no more", null);
    }
    return target;
  }

  private <T> T writing(Supplier<T> write) {
    alive();
    writesUntilCrash--;
    if (!hasCrashed()) {
      return write.get();
    }
    String done = crash == Crash.AFTER_THE_WRITE ? String.valueOf(write.get()) : "nothing";
    throw new KeyedStoreException("The process crashes; done: " + done, null);
  }

  @Override
  public Optional<KeyedDocument> find(String collection, String key) {
    return alive().find(collection, key);
  }

  @Override
  public PutOutcome put(String collection, String key, long expectedVersion, Bytes body, Set<String> uniqueKeys) {
    return writing(() -> target.put(collection, key, expectedVersion, body, uniqueKeys));
  }

  @Override
  public boolean delete(String collection, String key, long expectedVersion) {
    return writing(() -> target.delete(collection, key, expectedVersion));
  }

  @Override
  public Optional<KeyedDocument> findByUniqueKey(String collection, String uniqueKey) {
    return alive().findByUniqueKey(collection, uniqueKey);
  }

  @Override
  public List<KeyedDocument> scan(String collection, String prefix, String afterKey, int limit) {
    return alive().scan(collection, prefix, afterKey, limit);
  }

  @Override
  public List<String> collections() {
    return alive().collections();
  }

  @Override
  public Instant now() {
    return alive().now().plus(ahead);
  }

  /** The target stays open. */
  @Override
  public void close() {}
}
