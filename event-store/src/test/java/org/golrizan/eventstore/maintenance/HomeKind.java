package org.golrizan.eventstore.maintenance;

import java.nio.file.Path;
import java.util.UUID;
import org.golrizan.eventstore.embedded.EmbeddedDamageableStore;
import org.golrizan.eventstore.mongo.MongoDamageableStore;

/** The homes that tests run over. */
enum HomeKind {
  EMBEDDED {
    @Override
    DamageableStore newStore(Path folder) {
      return new EmbeddedDamageableStore(folder.resolve(UUID.randomUUID().toString()));
    }
  },
  MONGO {
    @Override
    DamageableStore newStore(Path folder) {
      return new MongoDamageableStore();
    }
  };

  /** An empty store. */
  abstract DamageableStore newStore(Path folder);
}
