package org.golrizan.eventstore.axon;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngineTest;
import org.axonframework.eventsourcing.utils.TestSerializer;
import org.golrizan.eventstore.embedded.TestStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Axon's own contract for storage engines, unchanged. */
class AxonEngineContractTest
    extends BatchingEventStorageEngineTest<GolrizanEventStorageEngine, GolrizanEventStorageEngine.Builder> {

  @TempDir Path folder;
  private TestStores stores;

  @BeforeEach
  void openStores() {
    stores = TestStores.open(folder);
    setTestSubject(createEngine());
  }

  @AfterEach
  void closeStores() {
    stores.close();
  }

  @Override
  protected GolrizanEventStorageEngine createEngine(UnaryOperator<GolrizanEventStorageEngine.Builder> customization) {
    return customization.apply(GolrizanEventStorageEngine.builder()
            .access(stores.access())
            .eventSerializer(TestSerializer.xStreamSerializer())
            .snapshotSerializer(TestSerializer.xStreamSerializer()))
        .build();
  }
}
