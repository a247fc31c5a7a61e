package org.golrizan.eventstore.maintenance;

import org.golrizan.eventstore.mongo.MongoDamageableStore;

class MongoVerificationTest extends VerificationConformance {

  @Override
  protected DamageableStore newStore() {
    return new MongoDamageableStore();
  }
}
