package org.golrizan.eventstore.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.golrizan.eventstore.log.Samples.after;
import static org.golrizan.eventstore.log.Samples.append;
import static org.golrizan.eventstore.log.Samples.draft;
import static org.golrizan.eventstore.log.Samples.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.golrizan.eventstore.Bytes;
import org.golrizan.eventstore.log.Commit;
import org.golrizan.eventstore.log.CommitLogException;
import org.h2.mvstore.MVMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedFolderTest {

  @TempDir Path folder;

  @Test
  void everythingIsThereAfterAReopening() {
    Commit commit;
    try (EmbeddedStores stores = EmbeddedStores.open(folder)) {
      commit = append(stores.commitLog(), draft(event("a", 0), event("b", 0)));
      stores.keyedStore().put("tokens", "k", 0, Bytes.ofText("v"));
    }
    try (EmbeddedStores stores = EmbeddedStores.open(folder)) {
      assertThat(stores.commitLog().head()).isEqualTo(commit.header());
      assertThat(stores.commitLog().read(1, 10, 1_000_000)).isEqualTo(List.of(commit));
      assertThat(stores.keyedStore().find("tokens", "k")).isPresent();
    }
  }

  @Test
  void aSecondOpeningIsRefusedByName() {
    try (EmbeddedStores stores = EmbeddedStores.open(folder)) {
      assertThat(stores.commitLog().head().number()).isZero();
      assertThatThrownBy(() -> EmbeddedStores.open(folder))
          .isInstanceOf(FolderInUseException.class)
          .hasMessageContaining(folder.toString());
    }
    EmbeddedStores.open(folder).close();
  }

  @Test
  void aGroupThatFailsInTheMiddleLeavesNothing() {
    try (EmbeddedStores stores = EmbeddedStores.open(folder)) {
      Commit first = append(stores.commitLog(), draft(event("a", 0)));
      Commit second = after(first.header(), draft(event("b", 0))).getFirst();
      Commit notNext = new Commit(9, 9, 0, second.attemptId(), 0, second.request(), List.of(event("c", 0)));

      assertThatThrownBy(() -> stores.commitLog().append(List.of(second, notNext)))
          .isInstanceOf(IllegalArgumentException.class);

      assertThat(stores.commitLog().head()).isEqualTo(first.header());
      assertThat(stores.commitLog().lastSequence("b")).isEmpty();
      append(stores.commitLog(), draft(event("b", 0)));
    }
    try (EmbeddedStores stores = EmbeddedStores.open(folder)) {
      assertThat(stores.commitLog().head().number()).isEqualTo(2);
    }
  }

  @Test
  void aLogWhoseLastCommitWasChangedDoesNotOpen() {
    try (EmbeddedStores stores = EmbeddedStores.open(folder)) {
      append(stores.commitLog(), draft(event("a", 0)));
    }
    try (SyncedFile file = SyncedFile.open(folder.resolve("commits.mv"))) {
      MVMap<Long, byte[]> commits = file.store().openMap("commits", MvCommitLog.commitsMap());
      byte[] bytes = commits.get(1L);
      byte[] changed = bytes == null ? new byte[0] : bytes.clone();
      changed[changed.length - 1] ^= 1;
      file.commit(() -> commits.put(1L, changed));
    }

    assertThatThrownBy(() -> EmbeddedStores.open(folder))
        .isInstanceOf(CommitLogException.class)
        .hasMessageContaining("Commit 1 is damaged");
  }

  @Test
  void aLogWithAHoleDoesNotOpen() {
    try (EmbeddedStores stores = EmbeddedStores.open(folder)) {
      for (int i = 0; i < 3; i++) {
        append(stores.commitLog(), draft(event("a", i)));
      }
    }
    try (SyncedFile file = SyncedFile.open(folder.resolve("commits.mv"))) {
      MVMap<Long, byte[]> commits = file.store().openMap("commits", MvCommitLog.commitsMap());
      file.commit(() -> commits.remove(2L));
    }

    assertThatThrownBy(() -> EmbeddedStores.open(folder))
        .isInstanceOf(CommitLogException.class)
        .hasMessageContaining("ends with commit 3 but holds 2 commits");
  }

  @Test
  void aFileThatIsNoStoreIsReportedAndStaysUntouched() throws IOException {
    Path file = folder.resolve("commits.mv");
    Files.writeString(file, "x".repeat(10_000));

    assertThatThrownBy(() -> EmbeddedStores.open(folder)).isInstanceOf(CommitLogException.class).hasMessageContaining("commits.mv");
    assertThat(Files.readString(file)).isEqualTo("x".repeat(10_000));
  }
}
