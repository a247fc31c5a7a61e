package org.golrizan.eventstore.mongo;

import com.mongodb.client.MongoDatabase;
import org.golrizan.eventstore.keyed.KeyedStore;
import org.golrizan.eventstore.keyed.KeyedStoreConformance;
import org.junit.jupiter.api.AfterEach;

class MongoKeyedStoreTest extends KeyedStoreConformance {

  private final MongoDatabase database = MongoServerUnderTest.newDatabase();
  private final KeyedStore store = new MongoKeyedStore(database, "golrizan-");

  @AfterEach
  void drop() {
    store.close();
    database.drop();
  }

  @Override
  protected KeyedStore store() {
    return store;
  }
}
