package org.golrizan.eventstore.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.golrizan.eventstore.Bytes;
import org.golrizan.eventstore.keyed.KeyedDocument;
import org.golrizan.eventstore.keyed.KeyedStore;
import org.golrizan.eventstore.keyed.PutOutcome;
import org.golrizan.eventstore.personal.Scrubbing;

/**
 * The store of a key vault: one file in a folder of its own, which is locked like a data folder. What a write promises is what
 * {@link MvKeyedStore} promises.
 *
 * <p>{@link #scrub} writes what the store holds into a new file, puts that in the old one's place and overwrites the old one with zeros
 * before it is deleted. After a crash in between the next opening goes on with that. A disk that writes elsewhere what is overwritten
 * (flash, copy-on-write) may still keep the old bytes; what stands there is a key wrapped by another that is not on this disk.
 */
public final class EmbeddedVault implements KeyedStore, Scrubbing {

  private static final String FILE = "vault.mv";
  private static final String NEXT = "vault.mv.next";
  private static final String LAST = "vault.mv.last";
  private static final int ZEROS = 64 * 1024;

  private final FolderLock lock;
  private final Path folder;
  /** Held shared while the store is used, and alone while it is exchanged. */
  private final ReadWriteLock exchange = new ReentrantReadWriteLock();
  private MvKeyedStore store;

  private EmbeddedVault(FolderLock lock, Path folder) {
    this.lock = lock;
    this.folder = folder;
    this.store = MvKeyedStore.open(folder.resolve(FILE));
  }

  /**
   * Opens the folder, which is made if it is not there.
   *
   * @throws FolderInUseException if another process has it open
   */
  public static EmbeddedVault open(Path folder) {
    FolderLock lock = FolderLock.take(folder);
    try {
      removeLeftovers(folder);
      return new EmbeddedVault(lock, folder);
    } catch (IOException e) {
      lock.close();
      throw new UncheckedIOException("What an earlier process left in " + folder.toAbsolutePath() + " cannot be removed", e);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** Whether the folder holds a vault. */
  public static boolean isIn(Path folder) {
    return Files.isRegularFile(folder.resolve(FILE));
  }

  /** Whether somebody has the vault in the folder open. */
  public static boolean isInUse(Path folder) {
    if (!isIn(folder)) {
      return false;
    }
    try {
      FolderLock.take(folder).close();
      return false;
    } catch (FolderInUseException e) {
      return true;
    }
  }

  /** Whether this is the vault in the folder. */
  public boolean isAt(Path other) {
    try {
      return Files.exists(other) && Files.isSameFile(folder, other);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void removeLeftovers(Path folder) throws IOException {
    overwriteAndDelete(folder.resolve(NEXT));
    Path last = folder.resolve(LAST);
    if (Files.exists(last) && Files.isSameFile(last, folder.resolve(FILE))) {
      // The crash came before the exchange: this is a second name of the file in use.
      Files.delete(last);
    }
    overwriteAndDelete(last);
  }

  @Override
  public void scrub() {
    exchange.writeLock().lock();
    try {
      // Of a scrubbing that failed: what it copied may hold what is to be forgotten now.
      removeLeftovers(folder);
      store.copyTo(folder.resolve(NEXT));
      store.close();
      try {
        Files.createLink(folder.resolve(LAST), folder.resolve(FILE));
        Files.move(folder.resolve(NEXT), folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        sync(folder);
      } finally {
        store = MvKeyedStore.open(folder.resolve(FILE));
      }
      overwriteAndDelete(folder.resolve(LAST));
    } catch (IOException e) {
      throw new UncheckedIOException("The key vault in " + folder.toAbsolutePath() + " cannot be written anew", e);
    } finally {
      exchange.writeLock().unlock();
    }
  }

  private static void sync(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private static void overwriteAndDelete(Path file) throws IOException {
    if (!Files.exists(file)) {
      return;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      long size = channel.size();
      for (long at = 0; at < size; at += ZEROS) {
        channel.write(ByteBuffer.allocate((int) Math.min(ZEROS, size - at)), at);
      }
      channel.force(true);
    }
    Files.delete(file);
  }

  private <T> T using(Supplier<T> work) {
    exchange.readLock().lock();
    try {
      return work.get();
    } finally {
      exchange.readLock().unlock();
    }
  }

  @Override
  public Optional<KeyedDocument> find(String collection, String key) {
    return using(() -> store.find(collection, key));
  }

  @Override
  public PutOutcome put(String collection, String key, long expectedVersion, Bytes body, Set<String> uniqueKeys) {
    return using(() -> store.put(collection, key, expectedVersion, body, uniqueKeys));
  }

  @Override
  public boolean delete(String collection, String key, long expectedVersion) {
    return using(() -> store.delete(collection, key, expectedVersion));
  }

  @Override
  public Optional<KeyedDocument> findByUniqueKey(String collection, String uniqueKey) {
    return using(() -> store.findByUniqueKey(collection, uniqueKey));
  }

  @Override
  public List<KeyedDocument> scan(String collection, String prefix, String afterKey, int limit) {
    return using(() -> store.scan(collection, prefix, afterKey, limit));
  }

  @Override
  public List<String> collections() {
    return using(() -> store.collections());
  }

  @Override
  public Instant now() {
    return using(() -> store.now());
  }

  /** Closes the store and frees the folder. */
  @Override
  public void close() {
    try (lock) {
      using(() -> {
        store.close();
        return true;
      });
    }
  }
}
