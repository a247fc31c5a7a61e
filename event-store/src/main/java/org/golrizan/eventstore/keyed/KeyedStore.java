package org.golrizan.eventstore.keyed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.golrizan.eventstore.Bytes;

/**
 * The port to small documents that may change: tokens, snapshots, dead letters, leases. A write is durable, as its adapter
 * promises, when the method returns. Safe for use by many threads and, where the adapter says so, by many processes.
 *
 * <p>Collections are named in lower case with hyphens. Bodies are bytes, because some of them will be encrypted; the store never
 * looks inside. Every method throws {@link KeyedStoreException} if the store cannot be reached.
 */
public interface KeyedStore extends AutoCloseable {

  /** The expected version of a document that must not exist yet. */
  long ABSENT = 0;

  Optional<KeyedDocument> find(String collection, String key);

  /**
   * Writes the document if it still has the expected version.
   *
   * @param expectedVersion the version that was read, {@link #ABSENT} for a new document
   * @param uniqueKeys      held by this document alone in its collection, in place of those it held before
   * @return if written, the document's version is now {@code expectedVersion + 1}
   */
  PutOutcome put(String collection, String key, long expectedVersion, Bytes body, Set<String> uniqueKeys);

  /** {@link #put(String, String, long, Bytes, Set)} without unique keys. */
  default PutOutcome put(String collection, String key, long expectedVersion, Bytes body) {
    return put(collection, key, expectedVersion, body, Set.of());
  }

  /**
   * Deletes the document and frees its unique keys.
   *
   * @return false if it no longer has the expected version
   */
  boolean delete(String collection, String key, long expectedVersion);

  /** The document that holds the unique key. */
  Optional<KeyedDocument> findByUniqueKey(String collection, String uniqueKey);

  /**
   * Reads documents in the order of their keys.
   *
   * @param prefix   what each key begins with, empty for all
   * @param afterKey the last key of the page before, empty for the first page
   * @param limit    how many at most, 1 or more
   */
  List<KeyedDocument> scan(String collection, String prefix, String afterKey, int limit);

  /**
   * {@link #scan} of everything, page by page as the stream goes.
   *
   * @param page how many documents are read at once
   */
  default Stream<KeyedDocument> all(String collection, String prefix, int page) {
    return Stream.iterate(
            scan(collection, prefix, "", page),
            read -> !read.isEmpty(),
            read -> read.size() < page ? List.of() : scan(collection, prefix, read.getLast().key(), page))
        .flatMap(List::stream);
  }

  /** The names of the collections that hold anything, in their order. */
  List<String> collections();

  /** The clock that all who share this store go by, for claims and leases. */
  Instant now();

  @Override
  void close();
}
