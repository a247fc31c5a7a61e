package org.golrizan.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.golrizan.eventstore.log.Samples.after;
import static org.golrizan.eventstore.log.Samples.draft;
import static org.golrizan.eventstore.log.Samples.event;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.bson.Document;
import org.golrizan.eventstore.embedded.EmbeddedStores;
import org.golrizan.eventstore.log.CommitDraft;
import org.golrizan.eventstore.log.CommitLog;
import org.golrizan.eventstore.mongo.MongoServerUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToolAndApplicationIT {

  private static final int COMMITS = 20_000;
  private static final int COMMITS_AT_ONCE = 1_000;
  private static final int KILL_AFTER = 2_000;

  @TempDir Path place;

  @Test
  void aBackupWhileTheApplicationWritesIsRestoredToTheSameDigest() {
    Path office = place.resolve("data");
    Path file = place.resolve("b");
    ToolProcess application = ToolProcess.start(OfficeProcess.class, office.toString());
    Run backup;
    Run later;
    try {
      application.awaitLine(OfficeProcess.WRITING);
      backup = Run.of("backup", "--store", office.toString(), "--to", file.toString());
      later = Run.of("verify", "--store", office.toString());
      assertThat(application.isAlive()).isTrue();
    } finally {
      application.kill();
    }
    assertThat(backup.exitCode()).as(backup.err()).isEqualTo(ExitCode.FINE);
    assertThat(later.exitCode()).as(later.out()).isEqualTo(ExitCode.FINE);
    Run restored = Run.of("restore", "--from", file.toString(), "--to", place.resolve("restored").toString());
    assertThat(restored.digest()).isEqualTo(backup.digest());

    // The killed process left its socket, but nobody has the folder open.
    Run afterTheKill = Run.of("verify", "--store", office.toString());
    assertThat(afterTheKill.exitCode()).as(afterTheKill.out() + afterTheKill.err()).isEqualTo(ExitCode.FINE);
  }

  @Test
  void aCopyThatWasKilledGoesOnAndIsTheSameAtItsEnd() {
    Path office = place.resolve("data");
    try (EmbeddedStores stores = EmbeddedStores.open(office)) {
      fill(stores.commitLog());
    }
    MongoDatabase database = MongoServerUnderTest.newDatabase();
    String server = MongoServerUnderTest.uri(database.getName());
    try {
      ToolProcess tool = ToolProcess.start(
          GolrizanMaintenance.class, "copy", "--from", office.toString(), "--to", server);
      awaitCommit(database, KILL_AFTER, tool);
      tool.kill();

      Run half = Run.of("verify", "--store", server);
      assertThat(half.exitCode()).isEqualTo(ExitCode.FINDINGS);
      assertThat(half.out()).contains("Findings: 1", "has not ended");

      Run resumed = Run.of("copy", "--from", office.toString(), "--to", server);
      assertThat(resumed.exitCode()).as(resumed.out() + resumed.err()).isEqualTo(ExitCode.FINE);
      assertThat(resumed.out()).contains("it was there already", "commit " + COMMITS);
      assertThat(Run.of("verify", "--store", server).digest())
          .isEqualTo(Run.of("verify", "--store", office.toString()).digest());
    } finally {
      database.drop();
    }
  }

  private static void fill(CommitLog log) {
    for (int from = 0; from < COMMITS; from += COMMITS_AT_ONCE) {
      log.append(after(log.head(), IntStream.range(from, from + COMMITS_AT_ONCE)
          .mapToObj(i -> draft(event("s-" + i % 100, i / 100))).toArray(CommitDraft[]::new)));
    }
  }

  private static void awaitCommit(MongoDatabase database, long number, ToolProcess tool) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
    while (database.getCollection("commits").find(new Document("_id", number)).first() == null) {
      if (System.nanoTime() > deadline || !tool.isAlive()) {
        throw new AssertionError("The copy did not come to commit " + number);
      }
      Thread.onSpinWait();
    }
  }
}
