package org.golrizan.eventstore.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.golrizan.eventstore.log.Samples.append;
import static org.golrizan.eventstore.log.Samples.draft;
import static org.golrizan.eventstore.log.Samples.event;
import static org.golrizan.eventstore.maintenance.Stored.assertTrouble;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.golrizan.eventstore.Bytes;
import org.golrizan.eventstore.keyed.KeyedDocument;
import org.golrizan.eventstore.log.Commit;
import org.golrizan.eventstore.log.CommitHeader;
import org.golrizan.eventstore.log.DelegatingCommitLog;
import org.golrizan.eventstore.log.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BackupTest {

  @TempDir Path folder;

  private final List<DamageableStore> open = new ArrayList<>();

  @AfterEach
  void close() {
    open.forEach(DamageableStore::close);
  }

  private DamageableStore newStore(HomeKind kind) {
    DamageableStore store = kind.newStore(folder);
    open.add(store);
    return store;
  }

  private Home filled() {
    Home home = newStore(HomeKind.EMBEDDED).home();
    Stored.writeTo(home);
    return home;
  }

  private BackupFile backUp(Home home, Selection selection, Path file) {
    return BackupFile.create(file, out -> StoreMaintenance.of(home).backUp(selection, out, Progress.NONE), Progress.NONE);
  }

  private static Selection upTo(long position) {
    return new Selection(OptionalLong.of(position), Set.of());
  }

  @ParameterizedTest
  @EnumSource
  void aBackupOfEitherHomeIsRestoredIntoEither(HomeKind kind) {
    Home source = newStore(kind).home();
    Stored.writeTo(source);
    Path file = folder.resolve("b.golrizan");
    BackupSummary summary = backUp(source, Selection.EVERYTHING, file).summary();

    assertThat(summary.prefix()).isEqualTo(new Prefix(3, 5));
    assertThat(summary.documents()).containsOnlyKeys("tokens", "dead-letters", "identities", "identities-secret", "keys");
    for (HomeKind target : HomeKind.values()) {
      Home restored = newStore(target).home();
      TransferReport report = Transfer.run(BackupFile.open(file, Progress.NONE), restored, Progress.NONE);

      assertThat(report.verification().digest()).contains(summary.digest()).isEqualTo(Stored.verify(source).digest());
      assertThat(Stored.commits(restored)).isEqualTo(Stored.COMMITS);
      assertThat(Stored.documents(restored)).isEqualTo(Stored.allButSnapshots());
    }
  }

  @Test
  void aRestoreGoesOnWhereOneWasCutOff() {
    Path file = folder.resolve("b.golrizan");
    backUp(filled(), Selection.EVERYTHING, file);
    Home target = newStore(HomeKind.EMBEDDED).home();
    UnfinishedMark.put(target.documents());
    target.documents().put("identities", "half", 0, Bytes.ofText("of before"));
    target.log().append(Stored.COMMITS.subList(0, 2));

    TransferReport report = Transfer.run(BackupFile.open(file, Progress.NONE), target, Progress.NONE);

    assertThat(report.alreadyThere()).isEqualTo(2);
    assertThat(Stored.commits(target)).isEqualTo(Stored.COMMITS);
    assertThat(Stored.documents(target)).isEqualTo(Stored.allButSnapshots());
  }

  @Test
  void aPositionIsRoundedDownToTheEndOfACommit() {
    Home home = filled();

    assertThat(backUp(home, upTo(3), folder.resolve("3")).summary().prefix()).isEqualTo(new Prefix(2, 3));
    assertThat(backUp(home, upTo(4), folder.resolve("4")).summary().prefix()).isEqualTo(new Prefix(2, 3));
    assertThat(backUp(home, upTo(1), folder.resolve("1")).summary().prefix()).isEqualTo(Prefix.EMPTY);
    assertTrouble(Trouble.POSITION_BEYOND_HEAD, Map.of("position", "6", "head", "5"),
        () -> backUp(home, upTo(6), folder.resolve("6")));
  }

  @Test
  void withAPositionNothingIsTakenThatTellsOfLaterEvents() {
    assertThat(backUp(filled(), upTo(3), folder.resolve("3")).summary().documents())
        .containsOnlyKeys("identities", "identities-secret", "keys");
  }

  @Test
  void aCollectionCanBeLeftOut() {
    BackupSummary summary =
        backUp(filled(), new Selection(OptionalLong.empty(), Set.of("keys")), folder.resolve("b")).summary();

    assertThat(summary.documents()).doesNotContainKey("keys").containsKey("identities");
    assertThat(summary.without()).containsExactly("keys");
  }

  @Test
  void aBackupWhileWritersWriteIsAPrefix() throws Exception {
    Home home = filled();
    AtomicBoolean ended = new AtomicBoolean();
    Thread writer = Thread.ofPlatform().start(() -> {
      for (int i = 0; !ended.get(); i++) {
        append(home.log(), draft(event("w", i), event("w" + i, 0)));
      }
    });
    try {
      for (int i = 0; i < 5; i++) {
        BackupSummary summary = backUp(home, Selection.EVERYTHING, folder.resolve("b" + i)).summary();
        VerificationReport same = Verification.of(home, OptionalLong.of(summary.prefix().position()), 10, Progress.NONE);

        assertThat(same.prefix()).isEqualTo(summary.prefix());
        assertThat(same.digest()).contains(summary.digest());
      }
    } finally {
      ended.set(true);
      writer.join();
    }
  }

  @Test
  void aTokenIsNeverAheadOfThePrefix() {
    Home home = filled();
    // While tokens are read, an event is stored, handled, and the token moved.
    Home racing = new Home(home.log(), new DelegatingKeyedStore(home.documents()) {
      @Override
      public List<KeyedDocument> scan(String collection, String prefix, String afterKey, int limit) {
        if (collection.equals("tokens") && afterKey.isEmpty()) {
          Commit commit = append(home.log(), draft(event("raced", home.log().head().number())));
          long version = find("tokens", "segment/p/0").orElseThrow().version();
          put("tokens", "segment/p/0", version, Bytes.ofText(String.valueOf(commit.lastPosition())));
        }
        return super.scan(collection, prefix, afterKey, limit);
      }
    });
    Path file = folder.resolve("b");
    BackupSummary summary = backUp(racing, Selection.EVERYTHING, file).summary();
    Home restored = newStore(HomeKind.EMBEDDED).home();
    Transfer.run(BackupFile.open(file, Progress.NONE), restored, Progress.NONE);

    long token = Long.parseLong(restored.documents().find("tokens", "segment/p/0").orElseThrow().body().toText());
    assertThat(token).isEqualTo(6).isLessThanOrEqualTo(summary.prefix().position());
  }

  @Test
  void anEventThatATokenCoversAndThatFailedHasItsLetter() {
    Home home = filled();
    // Just after dead letters were read, an event is stored, fails, its letter is written, and the token moves.
    Home racing = new Home(home.log(), new DelegatingKeyedStore(home.documents()) {
      @Override
      public List<KeyedDocument> scan(String collection, String prefix, String afterKey, int limit) {
        List<KeyedDocument> found = super.scan(collection, prefix, afterKey, limit);
        if (collection.equals("dead-letters") && afterKey.isEmpty()) {
          append(home.log(), draft(event("failing", 0)));
          put("dead-letters", "p/0", 0, Bytes.ofText("letter"));
          put("tokens", "segment/p/0", 1, Bytes.ofText("6"));
        }
        return found;
      }
    });
    Path file = folder.resolve("b");
    backUp(racing, Selection.EVERYTHING, file);
    Home restored = newStore(HomeKind.EMBEDDED).home();
    Transfer.run(BackupFile.open(file, Progress.NONE), restored, Progress.NONE);

    assertThat(restored.log().head().lastPosition()).isEqualTo(6);
    assertThat(restored.documents().find("dead-letters", "p/0")).as("written too late for the backup").isEmpty();
    assertThat(restored.documents().find("tokens", "segment/p/0").orElseThrow().body().toText())
        .as("so the event comes again").isEqualTo("5");
  }

  @Test
  void whoeverIsRegisteredInThePrefixHasTheReservation() {
    Home home = filled();
    // Just before the head is read, someone is reserved and then registered.
    Home racing = new Home(new DelegatingCommitLog(home.log()) {
      @Override
      public CommitHeader head() {
        if (home.documents().find("identities", "prisoner:late").isEmpty()) {
          home.documents().put("identities", "prisoner:late", 0, Bytes.ofText("late"));
          Samples.append(home.log(), draft(event("prisoner-late", 0)));
        }
        return super.head();
      }
    }, home.documents());
    Path file = folder.resolve("b");

    BackupSummary summary = backUp(racing, Selection.EVERYTHING, file).summary();

    assertThat(summary.prefix().commit()).isEqualTo(4);
    assertThat(summary.documents()).containsEntry("identities", 2L);
  }

  @Test
  void anExistingFileIsNeverTouched() throws IOException {
    Path file = folder.resolve("b");
    Files.writeString(file, "precious");

    assertTrouble(Trouble.FILE_EXISTS, Map.of("file", file.toString()), () -> backUp(filled(), Selection.EVERYTHING, file));
    assertThat(file).hasContent("precious");
  }

  @Test
  void aBackupIsForItsOwnersEyesAndLeavesNothingBesideIt() throws IOException {
    Path place = Files.createDirectory(folder.resolve("backups"));
    backUp(filled(), Selection.EVERYTHING, place.resolve("b"));

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place.resolve("b")))).isEqualTo("rw-------");
    assertThat(filesIn(place)).containsExactly("b");
  }

  @Test
  void aBackupThatFailsLeavesNothing() throws IOException {
    DamageableStore store = newStore(HomeKind.EMBEDDED);
    Stored.writeTo(store.home());
    store.spoil(3);
    Path place = Files.createDirectory(folder.resolve("backups"));

    assertTrouble(Trouble.SOURCE_DAMAGED, Map.of("commit", "3"),
        () -> backUp(store.asItIs(), Selection.EVERYTHING, place.resolve("b")));
    assertThat(filesIn(place)).isEmpty();
  }

  @Test
  void aFileThatWasCutAnywhereIsRefused() throws IOException {
    Path whole = folder.resolve("b");
    backUp(filled(), Selection.EVERYTHING, whole);
    byte[] bytes = Files.readAllBytes(whole);
    Path cut = folder.resolve("cut");
    for (int length = 0; length < bytes.length; length++) {
      Files.write(cut, Arrays.copyOf(bytes, length));
      Trouble expected = length < BackupFormat.MAGIC.length() ? Trouble.NOT_A_BACKUP : Trouble.BACKUP_CUT_SHORT;
      assertTrouble(expected, Map.of(), () -> BackupFile.open(cut, Progress.NONE));
    }
  }

  @Test
  void aFileThatWasAlteredAnywhereIsRefused() throws IOException {
    Path whole = folder.resolve("b");
    backUp(filled(), Selection.EVERYTHING, whole);
    byte[] bytes = Files.readAllBytes(whole);
    Path altered = folder.resolve("altered");
    for (int at = 0; at < bytes.length; at++) {
      byte[] other = bytes.clone();
      other[at] ^= 4;
      Files.write(altered, other);
      assertThatThrownBy(() -> BackupFile.open(altered, Progress.NONE)).as("byte %d", at)
          .isInstanceOf(MaintenanceException.class);
    }
    Files.write(altered, Arrays.copyOf(bytes, bytes.length + 1));
    assertTrouble(Trouble.BACKUP_ALTERED, Map.of(), () -> BackupFile.open(altered, Progress.NONE));
  }

  @Test
  void whatIsNoBackupIsToldApart() throws IOException {
    Path file = Files.writeString(folder.resolve("text"), "a text of some length");
    Path later = Files.write(folder.resolve("later"), new byte[] {'G', 'L', 'R', 'Z', 'N', 'B', 'K', 'P', 0, 0, 0, 9});

    assertTrouble(Trouble.NOT_A_BACKUP, Map.of(), () -> BackupFile.open(file, Progress.NONE));
    assertTrouble(Trouble.UNKNOWN_BACKUP_VERSION, Map.of("version", "9"), () -> BackupFile.open(later, Progress.NONE));
    assertTrouble(Trouble.NO_SUCH_FILE, Map.of(), () -> BackupFile.open(folder.resolve("none"), Progress.NONE));
  }

  private static List<String> filesIn(Path place) throws IOException {
    try (Stream<Path> files = Files.list(place)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
