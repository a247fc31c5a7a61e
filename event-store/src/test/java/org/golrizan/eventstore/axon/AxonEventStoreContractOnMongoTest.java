package org.golrizan.eventstore.axon;

import org.axonframework.eventsourcing.eventstore.EmbeddedEventStoreTest;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.utils.TestSerializer;
import org.golrizan.eventstore.embedded.TestStores;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

/** Axon's own contract for event stores on a storage engine, unchanged, on a server of MongoDB's protocol. */
class AxonEventStoreContractOnMongoTest extends EmbeddedEventStoreTest {

  private @Nullable TestStores stores;

  @AfterEach
  void closeStores() {
    if (stores != null) {
      stores.close();
    }
  }

  @Override
  public EventStorageEngine createStorageEngine() {
    TestStores opened = TestStores.onMongo();
    stores = opened;
    return GolrizanEventStorageEngine.builder()
        .access(opened.access())
        .eventSerializer(TestSerializer.xStreamSerializer())
        .snapshotSerializer(TestSerializer.xStreamSerializer())
        .build();
  }
}
