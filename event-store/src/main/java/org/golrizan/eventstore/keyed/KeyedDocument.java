package org.golrizan.eventstore.keyed;

import java.util.Set;
import org.golrizan.eventstore.Bytes;

/**
 * A document in a {@link KeyedStore}.
 *
 * @param key        unique in its collection
 * @param version    from 1; each write adds one
 * @param body       opaque to the store
 * @param uniqueKeys held by this document alone in its collection
 */
public record KeyedDocument(String key, long version, Bytes body, Set<String> uniqueKeys) {

  public KeyedDocument {
    uniqueKeys = Set.copyOf(uniqueKeys);
  }

  /** A document without unique keys. */
  public KeyedDocument(String key, long version, Bytes body) {
    this(key, version, body, Set.of());
  }
}
