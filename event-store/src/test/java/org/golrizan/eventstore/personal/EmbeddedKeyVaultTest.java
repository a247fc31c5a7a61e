package org.golrizan.eventstore.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.golrizan.eventstore.personal.Vaults.keys;
import static org.golrizan.eventstore.personal.Vaults.person;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.golrizan.eventstore.Bytes;
import org.golrizan.eventstore.embedded.EmbeddedVault;
import org.golrizan.eventstore.keyed.KeyedDocument;
import org.golrizan.eventstore.keyed.KeyedStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKeyVaultTest extends KeyVaultConformance {

  @TempDir Path folder;
  @TempDir Path another;
  private EmbeddedVault store;

  @BeforeEach
  void open() {
    store = EmbeddedVault.open(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Override
  protected KeyedStore store() {
    return store;
  }

  private boolean isOnTheDisk(Bytes bytes) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> read(file).contains(bytes.toArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Bytes read(Path file) {
    try {
      return Bytes.of(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void anErasedKeyIsNowhereInTheFolderAnyMore() {
    KeyVault vault = Vaults.open(store, keys("first"), store);
    vault.toSeal(Set.of(person(1), person(2)));
    Bytes wrapped = store.find("persons", person(1).toString()).map(KeyedDocument::body).orElseThrow();
    Bytes others = store.find("persons", person(2).toString()).map(KeyedDocument::body).orElseThrow();
    assertThat(isOnTheDisk(wrapped)).isTrue();

    vault.erase(List.of(person(1)));

    assertThat(isOnTheDisk(wrapped)).isFalse();
    assertThat(isOnTheDisk(others)).isTrue();
    assertThat(vault.toOpen(person(2))).isPresent();
  }

  @Test
  void aStoreIsTiedToTheVaultThatSealedItsValues() {
    try (EmbeddedVault foreign = EmbeddedVault.open(another.resolve("foreign")); EmbeddedVault sealed = EmbeddedVault.open(another)) {
      Vaults.open(store).pairWith(sealed);

      assertThatCode(() -> Vaults.open(store).pairWith(sealed)).doesNotThrowAnyException();
      assertThatExceptionOfType(KeyVaultException.class).isThrownBy(() -> Vaults.open(foreign).pairWith(sealed));
    }
  }
}
