package org.golrizan.eventstore.personal;

import com.mongodb.client.MongoDatabase;
import org.golrizan.eventstore.keyed.KeyedStore;
import org.golrizan.eventstore.mongo.MongoKeyedStore;
import org.golrizan.eventstore.mongo.MongoServerUnderTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class MongoKeyVaultTest extends KeyVaultConformance {

  private MongoDatabase database;
  private MongoKeyedStore store;

  @BeforeEach
  void open() {
    database = MongoServerUnderTest.newDatabase();
    store = new MongoKeyedStore(database, "");
  }

  @AfterEach
  void drop() {
    database.drop();
  }

  @Override
  protected KeyedStore store() {
    return store;
  }
}
