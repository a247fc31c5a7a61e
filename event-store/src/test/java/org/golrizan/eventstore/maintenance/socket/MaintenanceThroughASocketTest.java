package org.golrizan.eventstore.maintenance.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.golrizan.eventstore.log.Samples.append;
import static org.golrizan.eventstore.log.Samples.draft;
import static org.golrizan.eventstore.log.Samples.event;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.golrizan.eventstore.Bytes;
import org.golrizan.eventstore.embedded.EmbeddedStores;
import org.golrizan.eventstore.maintenance.BackupFile;
import org.golrizan.eventstore.maintenance.Finding;
import org.golrizan.eventstore.maintenance.FindingKind;
import org.golrizan.eventstore.maintenance.Home;
import org.golrizan.eventstore.maintenance.MaintenanceException;
import org.golrizan.eventstore.maintenance.Prefix;
import org.golrizan.eventstore.maintenance.Progress;
import org.golrizan.eventstore.maintenance.Selection;
import org.golrizan.eventstore.maintenance.StoreMaintenance;
import org.golrizan.eventstore.maintenance.StoreStatus;
import org.golrizan.eventstore.maintenance.Trouble;
import org.golrizan.eventstore.maintenance.VerificationReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Given a process that has a data folder open, when another asks it on the socket in the folder. */
@Timeout(120)
class MaintenanceThroughASocketTest {

  private static final Duration PATIENT = Duration.ofMinutes(5);
  private static final Duration IMPATIENT = Duration.ofMillis(50);

  @TempDir Path folder;

  private EmbeddedStores stores;
  private Home home;

  @BeforeEach
  void open() {
    stores = EmbeddedStores.open(folder);
    home = new Home(stores.commitLog(), stores.keyedStore());
    for (int i = 0; i < 3; i++) {
      append(home.log(), draft(event("a", i), event("b-" + i, 0)));
    }
    home.documents().put("identities", "one", 0, Bytes.ofText("x"), Set.of("u"));
  }

  @AfterEach
  void close() {
    stores.close();
  }

  private MaintenanceServer serve(StoreMaintenance maintenance, Duration stallLimit) throws IOException {
    return MaintenanceServer.open(folder, maintenance, stallLimit);
  }

  private MaintenanceServer serve() throws IOException {
    return serve(StoreMaintenance.of(home), PATIENT);
  }

  private static void assertTrouble(Trouble trouble, ThrowingCallable work) {
    assertThatThrownBy(work).isInstanceOfSatisfying(MaintenanceException.class, e -> assertThat(e.trouble()).isEqualTo(trouble));
  }

  @Test
  void theAnswersAreThoseOfTheProcessItself() throws IOException {
    StoreMaintenance direct = StoreMaintenance.of(home);
    try (MaintenanceServer _ = serve()) {
      MaintenanceClient client = new MaintenanceClient(folder);

      assertThat(client.status()).isEqualTo(direct.status());
      assertThat(client.verify(OptionalLong.empty(), 10, Progress.NONE))
          .isEqualTo(direct.verify(OptionalLong.empty(), 10, Progress.NONE));
      assertThat(client.verify(OptionalLong.of(3), 10, Progress.NONE).prefix().position()).isEqualTo(2);
      BackupFile backup = BackupFile.create(folder.resolve("b"),
          out -> client.backUp(Selection.EVERYTHING, out, Progress.NONE), Progress.NONE);
      BackupFile same = BackupFile.create(folder.resolve("same"),
          out -> direct.backUp(Selection.EVERYTHING, out, Progress.NONE), Progress.NONE);
      assertThat(backup.summary()).isEqualTo(same.summary());
      assertThat(folder.resolve("b")).hasSameBinaryContentAs(folder.resolve("same"));
    }
  }

  @Test
  void findingsArriveAsTheyAre() throws IOException {
    VerificationReport report = new VerificationReport(new Prefix(1, 2), 1, 2, 3, 4, 5,
        Optional.empty(),
        List.of(Finding.of(FindingKind.KEY_LOST, "commit", 1, "key", "s:جریان:0")), 9);
    try (MaintenanceServer _ = serve(new Verifying((_, _) -> report), PATIENT)) {
      assertThat(new MaintenanceClient(folder).verify(OptionalLong.empty(), 10, Progress.NONE)).isEqualTo(report);
    }
  }

  @Test
  void whatTheProcessMeetsIsToldToTheClient() throws IOException {
    try (MaintenanceServer _ = serve()) {
      assertTrouble(Trouble.POSITION_BEYOND_HEAD,
          () -> new MaintenanceClient(folder).verify(OptionalLong.of(99), 10, Progress.NONE));
    }
  }

  @Test
  void theSocketIsItsOwnersAloneAndGoesWithTheProcess() throws IOException {
    Path socket = MaintenanceSocket.in(folder);
    try (MaintenanceServer _ = serve()) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(socket))).isEqualTo("rw-------");
    }
    assertThat(socket).doesNotExist();
    assertTrouble(Trouble.CONNECTION_LOST, () -> new MaintenanceClient(folder).status());
  }

  @Test
  void whatAKilledProcessLeftIsReplaced() throws IOException {
    try (ServerSocketChannel killed =
        ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      killed.bind(MaintenanceSocket.address(folder));
    }
    assertThat(MaintenanceSocket.isIn(folder)).isTrue();
    assertTrouble(Trouble.CONNECTION_LOST, () -> new MaintenanceClient(folder).status());

    try (MaintenanceServer _ = serve()) {
      assertThat(new MaintenanceClient(folder).status().head().commit()).isEqualTo(3);
    }
  }

  @Test
  void oneThingIsDoneAtATime() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    StoreMaintenance waiting = new Verifying((position, progress) -> {
      begun.countDown();
      await(goOn);
      return StoreMaintenance.of(home).verify(position, 10, progress);
    });
    try (MaintenanceServer _ = serve(waiting, PATIENT)) {
      CompletableFuture<VerificationReport> first = CompletableFuture.supplyAsync(
          () -> new MaintenanceClient(folder).verify(OptionalLong.empty(), 10, Progress.NONE));
      await(begun);

      assertTrouble(Trouble.BUSY, () -> new MaintenanceClient(folder).status());

      goOn.countDown();
      assertThat(first.get(60, TimeUnit.SECONDS).isSound()).isTrue();
      awaitStatus();
    }
  }

  @Test
  void aClientThatSaysNothingIsLetGo() throws IOException {
    try (MaintenanceServer _ = serve(StoreMaintenance.of(home), IMPATIENT); SocketChannel silent = connect()) {
      assertThat(silent.read(ByteBuffer.allocate(1))).isEqualTo(-1);
      assertThat(new MaintenanceClient(folder).status().head().commit()).isEqualTo(3);
    }
  }

  @Test
  void aClientThatDoesNotReadIsLetGo() throws IOException {
    StoreMaintenance endless = new Verifying((_, progress) -> {
      while (true) {
        progress.at(Progress.Phase.VERIFYING, 1, 2);
      }
    });
    try (MaintenanceServer _ = serve(endless, IMPATIENT); SocketChannel stalled = connect()) {
      new Request.Verify(OptionalLong.empty(), 10).write(new DataOutputStream(Channels.newOutputStream(stalled)));
      awaitStatus();
    }
  }

  @Test
  void aClientThatDiesDisturbsNobody() throws IOException {
    StoreMaintenance endless = new Verifying((_, progress) -> {
      while (true) {
        progress.at(Progress.Phase.VERIFYING, 1, 2);
      }
    });
    try (MaintenanceServer _ = serve(endless, PATIENT)) {
      try (SocketChannel dying = connect()) {
        new Request.Verify(OptionalLong.empty(), 10).write(new DataOutputStream(Channels.newOutputStream(dying)));
        new DataInputStream(Channels.newInputStream(dying)).readUnsignedByte();
      }
      awaitStatus();
    }
  }

  @Test
  void aProcessThatStopsInTheMiddleEndsWhatItDoes() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    StoreMaintenance endless = new Verifying((_, progress) -> {
      begun.countDown();
      while (true) {
        progress.at(Progress.Phase.VERIFYING, 1, 2);
      }
    });
    MaintenanceServer server = serve(endless, PATIENT);
    CompletableFuture<VerificationReport> asked = CompletableFuture.supplyAsync(
        () -> new MaintenanceClient(folder).verify(OptionalLong.empty(), 10, Progress.NONE));
    await(begun);

    server.close();

    assertThatThrownBy(() -> asked.get(60, TimeUnit.SECONDS)).hasCauseInstanceOf(MaintenanceException.class)
        .hasMessageContaining(Trouble.CONNECTION_LOST.name());
  }

  @Test
  void aClientOfAnotherVersionIsToldTheVersion() throws IOException {
    try (MaintenanceServer _ = serve(); SocketChannel later = connect()) {
      DataOutputStream out = new DataOutputStream(Channels.newOutputStream(later));
      out.writeBytes(Wire.MAGIC);
      out.writeInt(Wire.VERSION + 1);
      DataInputStream in = new DataInputStream(Channels.newInputStream(later));

      assertThat((char) in.readUnsignedByte()).isEqualTo(Wire.ERROR);
      in.readInt();
      assertThat(in.readUTF()).isEqualTo(Trouble.OTHER_PROTOCOL.name());
      assertThat(Wire.readValues(in)).containsEntry("version", String.valueOf(Wire.VERSION));
    }
  }

  @Test
  void aPathThatIsTooLongForASocketIsKnownBefore() {
    Path shortOne = Path.of("d".repeat(MaintenanceSocket.MAX_PATH_BYTES - "/maintenance.socket".length()));

    assertThat(MaintenanceSocket.fits(shortOne)).isTrue();
    assertThat(MaintenanceSocket.fits(Path.of(shortOne + "d"))).isFalse();
  }

  private SocketChannel connect() throws IOException {
    return SocketChannel.open(MaintenanceSocket.address(folder));
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Until whatever is being done has ended. */
  private void awaitStatus() {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (System.nanoTime() < deadline) {
      try {
        assertThat(new MaintenanceClient(folder).status().head().commit()).isEqualTo(3);
        return;
      } catch (MaintenanceException e) {
        assertThat(e.trouble()).isEqualTo(Trouble.BUSY);
      }
    }
    throw new AssertionError("Busy to the end");
  }

  private interface VerifyingWork {
    VerificationReport verify(OptionalLong position, Progress progress);
  }

  /** The process's own maintenance, with another verification. */
  private final class Verifying implements StoreMaintenance {

    private final VerifyingWork work;

    Verifying(VerifyingWork work) {
      this.work = work;
    }

    @Override
    public StoreStatus status() {
      return StoreMaintenance.of(home).status();
    }

    @Override
    public VerificationReport verify(OptionalLong position, int maxFindings, Progress progress) {
      return work.verify(position, progress);
    }

    @Override
    public void backUp(Selection selection, OutputStream target, Progress progress) {
      throw new UncheckedIOException(new IOException("not asked for"));
    }

    @Override
    public KeysCopied copyKeys(Path from, Path to) {
      throw new UncheckedIOException(new IOException("not asked for"));
    }
  }
}
