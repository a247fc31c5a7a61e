package org.golrizan.eventstore.axon;

import org.golrizan.eventstore.embedded.TestStores;

/** On a server of MongoDB's protocol. */
class AxonDeadLetterQueueContractOnMongoTest extends AxonDeadLetterQueueContract {

  @Override
  TestStores open() {
    return TestStores.onMongo();
  }
}
