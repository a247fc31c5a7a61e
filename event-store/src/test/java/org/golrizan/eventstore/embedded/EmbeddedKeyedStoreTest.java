package org.golrizan.eventstore.embedded;

import java.nio.file.Path;
import org.golrizan.eventstore.keyed.KeyedStore;
import org.golrizan.eventstore.keyed.KeyedStoreConformance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKeyedStoreTest extends KeyedStoreConformance {

  @TempDir Path folder;
  private EmbeddedStores stores;

  @BeforeEach
  void open() {
    stores = EmbeddedStores.open(folder);
  }

  @AfterEach
  void close() {
    stores.close();
  }

  @Override
  protected KeyedStore store() {
    return stores.keyedStore();
  }
}
