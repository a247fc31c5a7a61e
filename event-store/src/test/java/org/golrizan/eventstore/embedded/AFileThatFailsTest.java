package org.golrizan.eventstore.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.golrizan.eventstore.log.Samples.after;
import static org.golrizan.eventstore.log.Samples.append;
import static org.golrizan.eventstore.log.Samples.draft;
import static org.golrizan.eventstore.log.Samples.event;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.golrizan.eventstore.log.Commit;
import org.golrizan.eventstore.log.CommitLogException;
import org.golrizan.eventstore.log.PositionedEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AFileThatFailsTest {

  @TempDir Path folder;

  @AfterEach
  void heal() {
    FailingSyncPath.FAIL.set(false);
  }

  @Test
  void afterASyncThatFailedNothingMoreIsWrittenAndNothingUnsyncedIsShown() {
    Path file = folder.resolve("commits.mv");
    try (MvCommitLog log = MvCommitLog.open(FailingSyncPath.of(file))) {
      Commit first = append(log, draft(event("a", 0)));
      List<Commit> second = after(log.head(), draft(event("a", 1)));
      FailingSyncPath.FAIL.set(true);
      assertThatThrownBy(() -> log.append(second)).isInstanceOf(CommitLogException.class);
      FailingSyncPath.FAIL.set(false);

      // Not "the key is taken": nobody knows whether it is.
      assertThatThrownBy(() -> log.append(second)).isInstanceOf(CommitLogException.class);
      assertThat(log.head()).isEqualTo(first.header());
      assertThat(log.read(1, 10, 1_000_000)).containsExactly(first);
      assertThat(log.readStream("a", 0, 10)).extracting(PositionedEvent::position).containsExactly(1L);
      assertThat(log.lastSequence("a")).hasValue(0);
    }
    try (MvCommitLog log = MvCommitLog.open(file)) {
      assertThat(log.head().number()).as("opening it anew tells").isBetween(1L, 2L);
    }
  }

  @Test
  void aReaderThatIsInterruptedDoesNotCloseTheFileForOthers() throws Exception {
    try (EmbeddedStores stores = EmbeddedStores.open(folder)) {
      for (int i = 0; i < 300; i++) {
        append(stores.commitLog(), draft(event("a", i)));
      }
    }
    try (EmbeddedStores stores = EmbeddedStores.open(folder)) {
      AtomicReference<List<PositionedEvent>> read = new AtomicReference<>(List.of());
      Thread reader = Thread.ofPlatform().start(() -> {
        Thread.currentThread().interrupt();
        read.set(stores.commitLog().readStream("a", 0, 1_000));
      });
      reader.join();

      assertThat(read.get()).hasSize(300);
      append(stores.commitLog(), draft(event("a", 300)));
      assertThat(stores.commitLog().lastSequence("a")).hasValue(300);
    }
  }
}
