package org.golrizan.command.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.golrizan.command.identity.SecretCheck.ForeignIdentitySecretException;
import org.golrizan.eventstore.embedded.EmbeddedStores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AStoreHasOneSecretTest {

  @TempDir Path folder;

  @Test
  void aProcessWithTheStoresSecretStarts() {
    Path file = folder.resolve("shared.secret");
    try (EmbeddedStores stores = EmbeddedStores.open(folder.resolve("store"))) {
      SecretCheck.require(stores.keyedStore(), IdentityHash.fromFile(file), file);

      assertThatCode(() -> SecretCheck.require(stores.keyedStore(), IdentityHash.fromFile(file), file)).doesNotThrowAnyException();
    }
  }

  @Test
  void aProcessWithASecretOfItsOwnIsRefusedAndToldWhichFile() {
    Path first = folder.resolve("first.secret");
    Path second = folder.resolve("second.secret");
    try (EmbeddedStores stores = EmbeddedStores.open(folder.resolve("store"))) {
      SecretCheck.require(stores.keyedStore(), IdentityHash.fromFile(first), first);

      assertThatThrownBy(() -> SecretCheck.require(stores.keyedStore(), IdentityHash.fromFile(second), second))
          .isInstanceOf(ForeignIdentitySecretException.class)
          .hasMessageContaining("second.secret")
          .hasMessageContaining("golrizan.identity-index.secret-file");
    }
  }
}
