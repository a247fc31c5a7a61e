package org.golrizan.eventstore.axon;

import java.nio.file.Path;
import org.golrizan.eventstore.embedded.TestStores;
import org.junit.jupiter.api.io.TempDir;

/** In a folder. */
class AxonDeadLetterQueueContractTest extends AxonDeadLetterQueueContract {

  @TempDir Path folder;

  @Override
  TestStores open() {
    return TestStores.open(folder);
  }
}
