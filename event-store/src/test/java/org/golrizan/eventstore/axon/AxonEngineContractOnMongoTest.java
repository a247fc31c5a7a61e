package org.golrizan.eventstore.axon;

import java.util.function.UnaryOperator;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngineTest;
import org.axonframework.eventsourcing.utils.TestSerializer;
import org.golrizan.eventstore.embedded.TestStores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Axon's own contract for storage engines, unchanged, on a server of MongoDB's protocol. */
class AxonEngineContractOnMongoTest
    extends BatchingEventStorageEngineTest<GolrizanEventStorageEngine, GolrizanEventStorageEngine.Builder> {

  private TestStores stores;

  @BeforeEach
  void openStores() {
    stores = TestStores.onMongo();
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
