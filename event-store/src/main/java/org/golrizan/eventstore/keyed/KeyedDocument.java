package org.golrizan.eventstore.keyed;

import org.golrizan.eventstore.Bytes;

/**
 * A document in a {@link KeyedStore}.
 *
 * @param key     unique in its collection
 * @param version from 1; each write adds one
 * @param body    opaque to the store
 */
public record KeyedDocument(String key, long version, Bytes body) {}
