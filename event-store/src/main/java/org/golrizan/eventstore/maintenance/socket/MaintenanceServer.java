package org.golrizan.eventstore.maintenance.socket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import org.golrizan.eventstore.maintenance.StoreMaintenance;

/**
 * Serves maintenance on a socket in the data folder, from the process that holds the folder's lock. One piece at a time; a client that
 * dies or stalls is let go.
 */
public final class MaintenanceServer implements AutoCloseable {

  private static final int LOOKS_WITHIN_A_STALL = 4;
  /** Closing waits for the end of a pause. */
  private static final Duration LONGEST_PAUSE = Duration.ofMillis(400);
  private static final Duration AFTER_A_FAILURE = Duration.ofMillis(100);

  private final Path file;
  private final ServerSocketChannel channel;
  private final StoreMaintenance maintenance;
  private final Duration stallLimit;
  private final Semaphore permit = new Semaphore(1);
  private final Set<Session> sessions = ConcurrentHashMap.newKeySet();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private MaintenanceServer(Path file, ServerSocketChannel channel, StoreMaintenance maintenance, Duration stallLimit) {
    this.file = file;
    this.channel = channel;
    this.maintenance = maintenance;
    this.stallLimit = stallLimit;
  }

  /**
   * Begins to serve. A socket that a killed process left is replaced: the caller holds the folder's lock.
   *
   * @param stallLimit how long a client may keep the server waiting, to read its request or to take its answer
   * @throws IOException if the folder cannot hold a socket
   */
  public static MaintenanceServer open(Path folder, StoreMaintenance maintenance, Duration stallLimit) throws IOException {
    Path file = MaintenanceSocket.in(folder);
    Files.deleteIfExists(file);
    ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    try {
      channel.bind(MaintenanceSocket.address(folder));
      if (Files.getFileAttributeView(file, PosixFileAttributeView.class) != null) {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
      }
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
    MaintenanceServer server = new MaintenanceServer(file, channel, maintenance, stallLimit);
    server.threads.execute(server::accept);
    server.threads.execute(server::letStalledGo);
    return server;
  }

  private void accept() {
    while (channel.isOpen()) {
      try {
        Session session = new Session(channel.accept(), maintenance, permit);
        sessions.add(session);
        if (!channel.isOpen()) {
          session.close();
        }
        threads.execute(() -> serve(session));
      } catch (ClosedChannelException e) {
        return;
      } catch (IOException e) {
        // One client less. The next one is waited for, not in haste if it is the system that has no room.
        LockSupport.parkNanos(AFTER_A_FAILURE.toNanos());
      }
    }
  }

  private void serve(Session session) {
    try {
      session.run();
    } finally {
      sessions.remove(session);
    }
  }

  private void letStalledGo() {
    while (channel.isOpen()) {
      sessions.stream().filter(session -> session.waitsLongerThan(stallLimit)).forEach(Session::close);
      LockSupport.parkNanos(Math.min(stallLimit.toNanos(), LONGEST_PAUSE.toNanos()) / LOOKS_WITHIN_A_STALL);
    }
  }

  /** Lets everyone go, and returns when nobody reads the stores any more. */
  @Override
  public void close() {
    try (threads) {
      channel.close();
      Files.deleteIfExists(file);
      sessions.forEach(Session::close);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
