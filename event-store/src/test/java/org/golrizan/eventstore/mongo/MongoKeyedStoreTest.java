package org.golrizan.eventstore.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import org.golrizan.eventstore.keyed.KeyedStore;
import org.golrizan.eventstore.keyed.KeyedStoreConformance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class MongoKeyedStoreTest extends KeyedStoreConformance {

  private MongoServer server;
  private MongoClient client;
  private KeyedStore store;

  @BeforeEach
  void start() {
    server = new MongoServer(new MemoryBackend());
    client = MongoClients.create(server.bindAndGetConnectionString());
    store = new MongoKeyedStore(client.getDatabase("test"), "golrizan-");
  }

  @AfterEach
  void stop() {
    client.close();
    server.shutdownNow();
  }

  @Override
  protected KeyedStore store() {
    return store;
  }
}
