package org.golrizan.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.golrizan.eventstore.log.Samples.append;
import static org.golrizan.eventstore.log.Samples.draft;
import static org.golrizan.eventstore.log.Samples.event;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.bson.Document;
import org.golrizan.eventstore.Bytes;
import org.golrizan.eventstore.embedded.EmbeddedStores;
import org.golrizan.eventstore.maintenance.Home;
import org.golrizan.eventstore.maintenance.StoreMaintenance;
import org.golrizan.eventstore.maintenance.socket.MaintenanceServer;
import org.golrizan.eventstore.mongo.MongoServerUnderTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Given an office's folder with six events in three commits, when a person types a command. */
class CommandsTest {

  @TempDir Path place;

  private final MongoDatabase database = MongoServerUnderTest.newDatabase();
  private Path office;

  @BeforeEach
  void fill() {
    office = place.resolve("data");
    try (EmbeddedStores stores = EmbeddedStores.open(office)) {
      for (int i = 0; i < 3; i++) {
        append(stores.commitLog(), draft(event("a", i), event("b-" + i, 0)));
      }
      stores.keyedStore().put("identities", "one", 0, Bytes.ofText("x"));
      stores.keyedStore().put("keys", "person", 0, Bytes.ofText("k"));
    }
  }

  @AfterEach
  void drop() {
    database.drop();
  }

  private String server() {
    return MongoServerUnderTest.uri(database.getName());
  }

  @Test
  void statusTellsWhatIsThere() {
    Run run = Run.of("status", "--store", office.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.FINE);
    assertThat(run.out()).contains("ends at position 6, commit 3.", "Latest event: 1970-01-01T00:00:01Z",
        "Documents in identities: 1");
  }

  @Test
  void withoutAStoreTheApplicationsOwnIsMeant() throws IOException {
    assertThat(Run.with(Map.of("GOLRIZAN_DATA_FOLDER", office.toString()), "status").out()).contains("position 6");
    Run.of("copy", "--from", office.toString(), "--to", server());
    assertThat(Run.with(Map.of("GOLRIZAN_MONGO_URI", server(), "GOLRIZAN_DATA_FOLDER", "nowhere"), "status").out())
        .contains("position 6", database.getName());
    Path file = Files.writeString(place.resolve("uri"), server() + "\n");
    assertThat(Run.with(Map.of("GOLRIZAN_MONGO_URI_FILE", file.toString()), "status").out())
        .contains("position 6", database.getName());
  }

  @Test
  void aSoundStoreIsVerified() {
    Run run = Run.of("verify", "--store", office.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.FINE);
    assertThat(run.out()).contains("Position 6, commit 3: 3 commits, 6 events, 4 streams", "2 documents", "Nothing is wrong.");
    assertThat(run.digest()).hasSize("Digest: ".length() + 64);
    assertThat(run.err()).contains("Verifying: 6 of 6 events (100 %)");
  }

  @Test
  void aDamagedStoreIsToldOfInWordsAndByTheExitCode() {
    Run.of("copy", "--from", office.toString(), "--to", server());
    database.getCollection("commits").deleteOne(new Document("_id", 2L));

    Run run = Run.of("verify", "--store", server());

    assertThat(run.exitCode()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).contains("1. Commit 2 is missing.", "No digest: a commit could not be read.");
    assertThat(Run.inPersian("verify", "--store", server()).out()).contains("1. ثبت 2 نیست.");
  }

  @Test
  void aBackupIsRestoredIntoEitherHomeAndTheDigestsAgree() {
    String file = place.resolve("b.golrizan").toString();
    Run backup = Run.of("backup", "--store", office.toString(), "--to", file);
    Run intoFolder = Run.of("restore", "--from", file, "--to", place.resolve("restored").toString());
    Run intoServer = Run.of("restore", "--from", file, "--to", server());

    assertThat(backup.exitCode()).isEqualTo(ExitCode.FINE);
    assertThat(backup.out()).contains("position 6, commit 3", "identity-index.secret");
    assertThat(intoFolder.exitCode()).isEqualTo(ExitCode.FINE);
    assertThat(intoFolder.digest()).isEqualTo(backup.digest()).isEqualTo(intoServer.digest());
    assertThat(intoServer.out()).contains("Source and target hold the same.");
  }

  @Test
  void anOfficeMovesToAServerAndBack() {
    Run there = Run.of("copy", "--from", office.toString(), "--to", server());
    Run back = Run.of("copy", "--from", server(), "--to", place.resolve("back").toString());
    Run again = Run.of("copy", "--from", server(), "--to", place.resolve("back").toString());

    assertThat(there.exitCode()).isEqualTo(ExitCode.FINE);
    assertThat(back.digest()).isEqualTo(there.digest()).isEqualTo(Run.of("verify", "--store", office.toString()).digest());
    assertThat(again.out()).contains("Up to commit 3 it was there already.");
  }

  @Test
  void aPositionInsideACommitIsRoundedDownAndThatIsSaid() {
    Run run = Run.of("backup", "--store", office.toString(), "--to", place.resolve("b").toString(), "--position", "5");

    assertThat(run.exitCode()).isEqualTo(ExitCode.FINE);
    assertThat(run.out()).contains("The backup ends at position 4");
  }

  @Test
  void collectionsCanBeLeftOut() {
    Run run = Run.of("backup", "--store", office.toString(), "--to", place.resolve("b").toString(), "--without", "keys,other");

    assertThat(run.out()).contains("Documents in identities: 1").doesNotContain("Documents in keys");
  }

  @Test
  void whileTheApplicationWorksOnTheFolderItIsAskedAndSaysTheSame() throws IOException {
    Run alone = Run.of("verify", "--store", office.toString());
    Run aloneStatus = Run.of("status", "--store", office.toString());
    try (EmbeddedStores stores = EmbeddedStores.open(office);
        MaintenanceServer _ = MaintenanceServer.open(
            office, StoreMaintenance.of(new Home(stores.commitLog(), stores.keyedStore())), Duration.ofMinutes(1))) {
      assertThat(Run.of("verify", "--store", office.toString())).isEqualTo(alone);
      assertThat(Run.of("status", "--store", office.toString())).isEqualTo(aloneStatus);
      Run backup = Run.of("backup", "--store", office.toString(), "--to", place.resolve("b").toString());
      assertThat(backup.exitCode()).isEqualTo(ExitCode.FINE);
      assertThat(backup.digest()).isEqualTo(alone.digest());

      assertRefused(Run.of("copy", "--from", office.toString(), "--to", server()), "Stop the application");
      assertRefused(Run.of("restore", "--from", place.resolve("b").toString(), "--to", office.toString()),
          "Stop the application");
    }
  }

  @Test
  void aFolderThatIsInUseWithoutASocketIsRefused() {
    try (EmbeddedStores stores = EmbeddedStores.open(office)) {
      assertThat(stores.commitLog().head().number()).isEqualTo(3);
      assertRefused(Run.of("verify", "--store", office.toString()), "golrizan.data.maintenance-socket");
    }
  }

  @Test
  void whatIsNotThereIsNamed() throws IOException {
    Path empty = Files.createDirectory(place.resolve("empty"));

    assertRefused(Run.of("verify", "--store", place.resolve("none").toString()), "There is no folder");
    assertRefused(Run.of("verify", "--store", empty.toString()), "There is no event store in " + empty);
    assertThat(empty).isEmptyDirectory();
    assertRefused(Run.of("verify", "--store", server()), "There is no event store in mongodb://");
    assertRefused(Run.of("restore", "--from", place.resolve("none").toString(), "--to", server()), "There is no file");
  }

  @Test
  void aFileThatIsThereIsNotOverwritten() throws IOException {
    Path file = Files.writeString(place.resolve("b"), "precious");

    assertRefused(Run.of("backup", "--store", office.toString(), "--to", file.toString()), "is there already");
    assertThat(file).hasContent("precious");
  }

  @Test
  void aBackupThatWasCutShortIsRefusedBeforeATargetIsMade() throws IOException {
    Path file = place.resolve("b");
    Run.of("backup", "--store", office.toString(), "--to", file.toString());
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));
    Path target = place.resolve("target");

    assertRefused(Run.of("restore", "--from", file.toString(), "--to", target.toString()), "cut short");
    assertThat(target).doesNotExist();
  }

  @Test
  void anotherStoreIsNoTarget() {
    Path other = place.resolve("other");
    try (EmbeddedStores stores = EmbeddedStores.open(other)) {
      append(stores.commitLog(), draft(event("z", 0)));
    }

    assertRefused(Run.of("copy", "--from", office.toString(), "--to", other.toString()), "its commit 1 is not that of the source");
    assertThat(Run.of("copy", "--from", office.toString(), "--to", office + "/../data").exitCode()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void aServerThatCannotBeReachedIsSaidToBeSo() {
    assertRefused(Run.of("verify", "--store", "mongodb://127.0.0.1:1/x?serverSelectionTimeoutMS=200"), "cannot be used");
  }

  @Test
  void anAddressMayComeFromTheEnvironmentOrAFileAndNoPasswordIsEverShown() throws IOException {
    Path file = Files.writeString(place.resolve("uri"), server() + "\n");
    String secret = "mongodb://user:pass-word@127.0.0.1:1/x?serverSelectionTimeoutMS=200";

    assertThat(Run.with(Map.of("TARGET", server()), "copy", "--from", office.toString(), "--to", "env:TARGET").exitCode())
        .isEqualTo(ExitCode.FINE);
    assertThat(Run.of("status", "--store", "file:" + file).out()).contains("position 6");
    Run failed = Run.with(Map.of("S", secret), "copy", "--from", office.toString(), "--to", "env:S");
    assertThat(failed.exitCode()).isEqualTo(ExitCode.TROUBLE);
    assertThat(failed.out() + failed.err()).doesNotContain("pass-word");
    Run malformed = Run.of("status", "--store", "mongodb://user:pass-word@host:notaport/x");
    assertThat(malformed.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(malformed.err()).doesNotContain("pass-word").contains("no address of a database");
    assertThat(Run.of("status", "--store", "env:NOT_SET").err()).contains("no environment variable NOT_SET");
    assertThat(Run.of("status", "--store", "file:" + place.resolve("none")).exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(Run.of("status", "--store", "mongodb://localhost").err()).contains("names no database");
  }

  private static void assertRefused(Run run, String words) {
    assertThat(run.err()).contains(words);
    assertThat(run.exitCode()).isEqualTo(ExitCode.TROUBLE);
    assertThat(run.err()).doesNotContain("\tat ");
  }
}
