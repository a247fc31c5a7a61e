package org.golrizan.eventstore.autoconfigure;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The event store's server.
 *
 * @param uri as MongoDB's drivers take it, with the database's name: {@code mongodb://host/golrizan?replicaSet=rs0}; without it
 *            the event store is in the data folder
 */
@ConfigurationProperties("golrizan.mongo")
record MongoProperties(@Nullable String uri) {}
