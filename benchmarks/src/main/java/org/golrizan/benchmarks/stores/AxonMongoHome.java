package org.golrizan.benchmarks.stores;

import com.mongodb.client.MongoClient;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoEventStorageEngine;
import org.golrizan.eventstore.axon.CatalogueSerializer;

/** Axon's own extension for MongoDB, as it is without any setting: a document an event. */
public final class AxonMongoHome implements EngineStore {

  private final MongoClient client;
  private final String database;

  public AxonMongoHome(MongoClient client, String database) {
    this.client = client;
    this.database = database;
  }

  @Override
  public EventStorageEngine engine(int batchSize) {
    return MongoEventStorageEngine.builder()
        .mongoTemplate(DefaultMongoTemplate.builder().mongoDatabase(client, database).build())
        .eventSerializer(CatalogueSerializer.golrizan())
        .snapshotSerializer(CatalogueSerializer.golrizan())
        .batchSize(batchSize)
        .build();
  }

  @Override
  public void close() {
    client.getDatabase(database).drop();
  }
}
