package org.golrizan.eventstore.mongo;

import org.testcontainers.mongodb.MongoDBContainer;

/** A replica set of one member in a container, which ends with the tests' process. */
final class MongoContainer {

  private MongoContainer() {}

  /** @return its address, without a database's name */
  @SuppressWarnings("resource") // Testcontainers removes it when this process ends.
  static String start(String image) {
    MongoDBContainer container = new MongoDBContainer(image).withReplicaSet();
    container.start();
    return container.getConnectionString();
  }
}
