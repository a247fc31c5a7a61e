package org.golrizan.eventstore.maintenance;

import java.nio.file.Path;
import java.util.UUID;
import org.golrizan.eventstore.embedded.EmbeddedDamageableStore;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedVerificationTest extends VerificationConformance {

  @TempDir Path folder;

  @Override
  protected DamageableStore newStore() {
    return new EmbeddedDamageableStore(folder.resolve(UUID.randomUUID().toString()));
  }
}
