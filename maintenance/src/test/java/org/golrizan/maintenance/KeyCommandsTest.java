package org.golrizan.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.golrizan.events.PersonId;
import org.golrizan.eventstore.Bytes;
import org.golrizan.eventstore.embedded.EmbeddedStores;
import org.golrizan.eventstore.embedded.EmbeddedVault;
import org.golrizan.eventstore.embedded.EmbeddedVaultMaintenance;
import org.golrizan.eventstore.maintenance.Home;
import org.golrizan.eventstore.maintenance.StoreMaintenance;
import org.golrizan.eventstore.maintenance.socket.MaintenanceServer;
import org.golrizan.eventstore.mongo.MongoServerUnderTest;
import org.golrizan.eventstore.mongo.MongoVault;
import org.golrizan.eventstore.personal.FieldPlace;
import org.golrizan.eventstore.personal.KeyFile;
import org.golrizan.eventstore.personal.KeyVault;
import org.golrizan.eventstore.personal.KeyVaultLimits;
import org.golrizan.eventstore.personal.Scrubbing;
import org.golrizan.eventstore.personal.VaultSeal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Given an office's vault with the key of one person, when somebody types a command about keys. */
class KeyCommandsTest {

  private static final PersonId PERSON = new PersonId(new UUID(1, 1));
  private static final PersonId ERASED = new PersonId(new UUID(1, 2));
  private static final FieldPlace PLACE = new FieldPlace("event-1", "name");
  private static final Bytes VALUE = Bytes.ofText("\"x\"");

  @TempDir Path place;

  private final MongoDatabase database = MongoServerUnderTest.newDatabase();
  private Path office;
  private Path keyFile;
  private Bytes sealed;

  @BeforeEach
  void fill() {
    office = place.resolve("keys");
    keyFile = place.resolve("key-file");
    try (EmbeddedVault store = EmbeddedVault.open(office)) {
      KeyVault vault = KeyVault.open(store, KeyFile.readOrMake(keyFile), store, KeyVaultLimits.usual());
      vault.pairWith(store);
      sealed = new VaultSeal(vault).seal(PERSON, PLACE, VALUE).orElseThrow();
      vault.erase(List.of(ERASED));
    }
  }

  @AfterEach
  void drop() {
    database.drop();
  }

  private String server() {
    return MongoServerUnderTest.uri(database.getName());
  }

  private Optional<Bytes> openedFromTheServer() {
    try (MongoVault copied = MongoVault.at(server())) {
      KeyVault vault = KeyVault.open(copied.store(), KeyFile.read(keyFile), Scrubbing.NONE, KeyVaultLimits.usual());
      return new VaultSeal(vault).open(PERSON, PLACE, sealed);
    }
  }

  @Test
  void anOfficesKeysMoveToAServer() {
    Run run = Run.of("copy-keys", "--from", office.toString(), "--to", server());

    assertThat(run).isEqualTo(new Run(ExitCode.FINE, run.out(), ""));
    assertThat(run.out()).contains("2 persons", "Erased there now: 1", "key-encryption keys are not part");
    assertThat(openedFromTheServer()).contains(VALUE);
  }

  @Test
  void aVaultIsBackedUpWhileTheApplicationHasItOpen() throws IOException {
    Path backup = place.resolve("backup");
    try (EmbeddedStores stores = EmbeddedStores.open(place);
        EmbeddedVault open = EmbeddedVault.open(office);
        MaintenanceServer _ = MaintenanceServer.open(place,
            StoreMaintenance.of(new Home(stores.commitLog(), stores.keyedStore()), new EmbeddedVaultMaintenance(open)), Duration.ofSeconds(30))) {
      Run run = Run.of("copy-keys", "--from", office.toString(), "--to", backup.toString());

      assertThat(run).isEqualTo(new Run(ExitCode.FINE, run.out(), ""));
      assertThat(run.out()).contains("2 persons", "Erased there now: 1");
      assertThat(Run.of("copy-keys", "--from", office.toString(), "--to", office.resolve("../keys").toString()).exitCode())
          .as("into itself").isNotEqualTo(ExitCode.FINE);
      Run toAServer = Run.of("copy-keys", "--from", office.toString(), "--to", server());
      assertThat(toAServer.exitCode()).isEqualTo(ExitCode.TROUBLE);
      assertThat(toAServer.err()).contains("in use");
    }
    try (EmbeddedVault copied = EmbeddedVault.open(backup)) {
      KeyVault vault = KeyVault.open(copied, KeyFile.read(keyFile), copied, KeyVaultLimits.usual());
      assertThat(new VaultSeal(vault).open(PERSON, PLACE, sealed)).contains(VALUE);
    }
  }

  @Test
  void aVaultThatIsNotTheApplicationsIsNotCopiedByIt() throws IOException {
    try (EmbeddedStores stores = EmbeddedStores.open(place);
        EmbeddedVault _ = EmbeddedVault.open(office);
        MaintenanceServer _ = MaintenanceServer.open(place,
            StoreMaintenance.of(new Home(stores.commitLog(), stores.keyedStore())), Duration.ofSeconds(30))) {
      Run run = Run.of("copy-keys", "--from", office.toString(), "--to", place.resolve("backup").toString());

      assertThat(run.exitCode()).isEqualTo(ExitCode.TROUBLE);
      assertThat(run.err()).contains("is not in " + office);
    }
  }

  @Test
  void keysAreWrappedAnewAndTheOldKeyIsNotNeededAnyMore() throws IOException {
    String old = Files.readString(keyFile);
    Path made = place.resolve("made");
    KeyFile.readOrMake(made);
    String fresh = Files.readString(made).replace("first ", "second ");
    Files.writeString(keyFile, fresh + old);

    Run run = Run.of("rewrap-keys", "--vault", office.toString(), "--key-file", keyFile.toString());

    assertThat(run).isEqualTo(new Run(ExitCode.FINE, office + ": 1 keys were wrapped anew." + System.lineSeparator(), ""));
    Files.writeString(keyFile, fresh);
    try (EmbeddedVault store = EmbeddedVault.open(office)) {
      KeyVault vault = KeyVault.open(store, KeyFile.read(keyFile), store, KeyVaultLimits.usual());
      assertThat(new VaultSeal(vault).open(PERSON, PLACE, sealed)).contains(VALUE);
    }
  }

  @Test
  void aVaultInUseIsLeftAlone() {
    try (EmbeddedVault _ = EmbeddedVault.open(office)) {
      assertThat(Run.of("copy-keys", "--from", office.toString(), "--to", server()).err()).contains("in use by a running application");
    }
  }

  @Test
  void whereThereIsNoVaultNothingIsMade() {
    Run run = Run.of("copy-keys", "--from", place.resolve("nowhere").toString(), "--to", server());

    assertThat(run.exitCode()).isEqualTo(ExitCode.TROUBLE);
    assertThat(run.err()).contains("There is no key vault in");
    assertThat(place.resolve("nowhere")).doesNotExist();
  }

  @Test
  void anotherKeyThanTheVaultsIsRefusedAndNotShown() throws IOException {
    String foreign = "first " + "AAAA".repeat(10) + "AAA=\n";
    Files.writeString(keyFile, foreign);

    Run run = Run.of("rewrap-keys", "--vault", office.toString(), "--key-file", keyFile.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.TROUBLE);
    assertThat(run.err()).contains("is not the one that the vault knows by this name").doesNotContain("AAAA");
  }
}
