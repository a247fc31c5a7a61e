package org.golrizan.eventstore.processes;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.golrizan.eventstore.embedded.EmbeddedStores;
import org.golrizan.eventstore.log.CommitLog;
import org.golrizan.eventstore.mongo.MongoCommitLog;
import org.golrizan.eventstore.mongo.MongoServerUnderTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As many kills as {@code golrizan.proof.kills} says, 5 if it says nothing. */
class AKilledWriterLosesNothingIT {

  private static final int KILLS = Integer.getInteger("golrizan.proof.kills", 5);
  private static final int MOST_COMMITS_BEFORE_A_KILL = 1_500;

  private final LogAudit audit = new LogAudit();
  private Random random;
  private int acknowledged;

  @BeforeEach
  void seed() {
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    random = new Random(seed);
  }

  @Test
  void ofAFolderEverythingAcknowledgedIsThereAndEachCommitIsThereWhole(@TempDir Path folder) throws Exception {
    for (int kill = 0; kill < KILLS; kill++) {
      Acknowledgements told = new Acknowledgements();
      try (JavaProcess writer = JavaProcess.start(told, WriterUntilKilled.class, WriterUntilKilled.EMBEDDED, "8", folder.toString())) {
        told.awaitMore(1 + random.nextInt(MOST_COMMITS_BEFORE_A_KILL));
        writer.kill();
      }
      try (EmbeddedStores stores = EmbeddedStores.open(folder)) {
        audit.follow(stores.commitLog());
      }
      checkAcknowledged(told.soFar());
    }
    try (EmbeddedStores stores = EmbeddedStores.open(folder)) {
      checkAll(stores.commitLog());
    }
  }

  @Test
  void onAServerEverythingAcknowledgedIsThereAndAnotherWriterGoesOn() throws Exception {
    MongoDatabase database = MongoServerUnderTest.newDatabase();
    CommitLog log = MongoCommitLog.open(database);
    Acknowledgements told = new Acknowledgements();
    JavaProcess writer = writerOn(database, told);
    try {
      for (int kill = 0; kill < KILLS; kill++) {
        Acknowledgements toldOther = new Acknowledgements();
        JavaProcess other = writerOn(database, toldOther);
        toldOther.awaitMore(1);
        told.awaitMore(1 + random.nextInt(MOST_COMMITS_BEFORE_A_KILL));
        writer.kill();
        writer = other;
        toldOther.awaitMore(10);

        Map<Long, String> ofOther = toldOther.soFar();
        audit.follow(log);
        checkAcknowledged(told.soFar());
        ofOther.forEach(this::checkAcknowledged);
        told = toldOther;
      }
      writer.kill();
      audit.follow(log);
      checkAcknowledged(told.soFar());
      checkAll(log);
    } finally {
      writer.close();
      database.drop();
    }
  }

  private static JavaProcess writerOn(MongoDatabase database, Acknowledgements told) {
    return JavaProcess.start(
        told, WriterUntilKilled.class, WriterUntilKilled.MONGO, "4", MongoServerUnderTest.uri(), database.getName());
  }

  private void checkAcknowledged(Map<Long, String> told) {
    told.forEach(this::checkAcknowledged);
    acknowledged += told.size();
    System.out.println("after the kill: " + told.size() + " acknowledged, head at " + audit.last().number());
  }

  private void checkAcknowledged(long number, String attempt) {
    assertThat(number).as("an acknowledged commit").isLessThanOrEqualTo(audit.last().number());
    assertThat(audit.summaries().get(Math.toIntExact(number - 1)).attemptId()).isEqualTo(attempt);
  }

  /** Once more from the beginning: what was read between the kills is what is there. */
  private void checkAll(CommitLog log) {
    LogAudit again = new LogAudit();
    again.follow(log);
    assertThat(again.summaries()).isEqualTo(audit.summaries());
    assertThat(again.digest()).isEqualTo(audit.digest());
    assertThat(audit.summaries()).hasSizeGreaterThanOrEqualTo(acknowledged)
        .allSatisfy(commit -> assertThat(commit.events()).isEqualTo(WriterUntilKilled.EVENTS_PER_COMMIT));
    System.out.println(KILLS + " kills: " + acknowledged + " commits acknowledged, " + audit.summaries().size() + " stored");
  }
}
