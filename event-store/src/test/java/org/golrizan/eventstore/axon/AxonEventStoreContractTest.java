package org.golrizan.eventstore.axon;

import java.nio.file.Path;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStoreTest;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.utils.TestSerializer;
import org.golrizan.eventstore.embedded.TestStores;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** Axon's own contract for event stores on a storage engine, unchanged. */
class AxonEventStoreContractTest extends EmbeddedEventStoreTest {

  @TempDir Path folder;
  private @Nullable TestStores stores;

  @AfterEach
  void closeStores() {
    if (stores != null) {
      stores.close();
    }
  }

  @Override
  public EventStorageEngine createStorageEngine() {
    TestStores opened = TestStores.open(folder);
    stores = opened;
    return GolrizanEventStorageEngine.builder()
        .access(opened.access())
        .eventSerializer(TestSerializer.xStreamSerializer())
        .snapshotSerializer(TestSerializer.xStreamSerializer())
        .build();
  }
}
