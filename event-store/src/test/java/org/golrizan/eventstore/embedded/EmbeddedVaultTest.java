package org.golrizan.eventstore.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.golrizan.eventstore.Bytes;
import org.golrizan.eventstore.keyed.KeyedDocument;
import org.golrizan.eventstore.keyed.KeyedStore;
import org.golrizan.eventstore.keyed.KeyedStoreConformance;
import org.golrizan.eventstore.log.Together;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedVaultTest extends KeyedStoreConformance {

  @TempDir Path folder;
  private EmbeddedVault vault;

  @BeforeEach
  void open() {
    vault = EmbeddedVault.open(folder);
  }

  @AfterEach
  void close() {
    vault.close();
  }

  @Override
  protected KeyedStore store() {
    return vault;
  }

  private void reopen() {
    vault.close();
    vault = EmbeddedVault.open(folder);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void whatWasHeldIsHeldAfterScrubbingAndAfterOpeningAgain() throws IOException {
    vault.put("things", "a", 0, Bytes.ofText("one"), Set.of("u1"));
    vault.put("things", "a", 1, Bytes.ofText("two"), Set.of("u2"));
    vault.put("others", "b", 0, Bytes.ofText("three"));

    vault.scrub();

    assertThat(vault.find("things", "a")).contains(new KeyedDocument("a", 2, Bytes.ofText("two"), Set.of("u2")));
    assertThat(vault.findByUniqueKey("things", "u1")).isEmpty();
    reopen();
    assertThat(vault.findByUniqueKey("things", "u2")).map(KeyedDocument::key).contains("a");
    assertThat(vault.collections()).containsExactly("others", "things");
    assertThat(files()).containsExactly("golrizan.lock", "vault.mv");
  }

  @Test
  void writesThatRaceWithScrubbingAreAllThere() throws InterruptedException, ExecutionException {
    Together.of(9, thread -> {
      for (int i = 0; i < 20; i++) {
        if (thread == 0) {
          vault.scrub();
        } else {
          vault.put("things", thread + "-" + i, 0, Bytes.ofText("x"));
        }
      }
      return thread;
    });

    reopen();
    assertThat(vault.scan("things", "", "", 1_000)).hasSize(8 * 20);
  }

  @Test
  void whatAFailedScrubbingLeftBehindDoesNotComeBackWithTheNext() throws IOException {
    vault.put("things", "a", 0, Bytes.ofText("to be forgotten"));
    vault.scrub();
    Files.copy(folder.resolve("vault.mv"), folder.resolve("vault.mv.next"));
    vault.delete("things", "a", 1);
    vault.put("things", "b", 0, Bytes.ofText("to be kept"));

    vault.scrub();

    reopen();
    assertThat(vault.find("things", "a")).isEmpty();
    assertThat(vault.find("things", "b")).isPresent();
    assertThat(Bytes.of(Files.readAllBytes(folder.resolve("vault.mv"))).contains("to be forgotten".getBytes(StandardCharsets.UTF_8)))
        .isFalse();
  }

  @Test
  void aCrashBeforeTheExchangeLeavesTheOldFileAndNothingElse() throws IOException {
    vault.put("things", "a", 0, Bytes.ofText("one"));
    vault.close();
    Files.writeString(folder.resolve("vault.mv.next"), "half of a copy");
    Files.createLink(folder.resolve("vault.mv.last"), folder.resolve("vault.mv"));

    vault = EmbeddedVault.open(folder);

    assertThat(vault.find("things", "a")).isPresent();
    assertThat(files()).containsExactly("golrizan.lock", "vault.mv");
  }

  @Test
  void aCrashAfterTheExchangeLeavesTheNewFileAndNothingElse() throws IOException {
    vault.put("things", "a", 0, Bytes.ofText("one"));
    vault.close();
    Path kept = folder.resolve("a second name");
    Files.writeString(folder.resolve("vault.mv.last"), "what was to be forgotten");
    Files.createLink(kept, folder.resolve("vault.mv.last"));

    vault = EmbeddedVault.open(folder);

    assertThat(vault.find("things", "a")).isPresent();
    assertThat(Files.readAllBytes(kept)).containsOnly(0);
    Files.delete(kept);
    assertThat(files()).containsExactly("golrizan.lock", "vault.mv");
  }

  @Test
  void theFolderIsForOneProcess() {
    assertThatExceptionOfType(FolderInUseException.class).isThrownBy(() -> EmbeddedVault.open(folder));
  }
}
