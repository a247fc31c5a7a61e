package org.golrizan.eventstore.embedded;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;

/**
 * An MVStore file that only changes when it is told to, and whose changes are on the disk when {@link #commit} returns.
 *
 * <p>The settings, and why:
 * <ul>
 * <li>no background thread and no automatic save of a full buffer: either would store half of a group;
 * <li>no cache of compressed pages and no compression: payloads will be encrypted;
 * <li>dead chunks are kept for a tenth of a second and at least five versions. MVStore's usual 45 seconds stand in for the sync that we do
 *     at every commit, and would let the file grow by every superseded page of 45 seconds;
 * <li>compaction happens in small steps, on the writer's thread: every 256 commits some of the live pages of mostly dead chunks are
 *     marked to be written again with the next commit. It changes no data, so it never waits for a sync of its own;
 * <li>no file channel, which an interrupted reader would close for everyone ({@link UninterruptiblePath}).
 * </ul>
 *
 * <p>After a commit that failed nobody knows what is on the disk, and what is in memory may be more than that: from then on every
 * write is refused. Opening the file again tells what it holds.
 */
final class SyncedFile implements AutoCloseable {

  private static final int RETENTION_MILLIS = 100;
  private static final int CACHE_MEGABYTES = 64;
  private static final int PAGE_BYTES = 4 * 1024;
  private static final int COMPACT_BELOW_PERCENT = 70;
  private static final int COMPACT_STEP_BYTES = 8 * 1024 * 1024;
  private static final int COMMITS_BETWEEN_COMPACTIONS = 256;

  private final MVStore store;
  private int commitsSinceCompaction;
  private volatile boolean failed;

  private SyncedFile(MVStore store) {
    this.store = store;
    store.setRetentionTime(RETENTION_MILLIS);
  }

  static SyncedFile open(Path file) {
    return open(UninterruptiblePath.of(file));
  }

  /** @param name as MVStore takes it, with the scheme of a file system in front */
  static SyncedFile open(String name) {
    return new SyncedFile(settings(name).open());
  }

  /** Opens a file to look at it: nothing of it is ever changed. */
  static SyncedFile openReadOnly(Path file) {
    return new SyncedFile(settings(UninterruptiblePath.of(file)).readOnly().open());
  }

  private static MVStore.Builder settings(String name) {
    return new MVStore.Builder()
        .fileName(name)
        .autoCommitDisabled()
        .autoCommitBufferSize(0)
        .autoCompactFillRate(0)
        .cacheSize(CACHE_MEGABYTES)
        .pageSplitSize(PAGE_BYTES);
  }

  boolean isReadOnly() {
    return store.isReadOnly();
  }

  MVStore store() {
    return store;
  }

  /**
   * Makes changes and stores them as one, all or nothing, on the disk when this returns. Called by one thread at a time.
   *
   * @throws RuntimeException what the changes throw; nothing of them is left then
   */
  void commit(Runnable changes) {
    commitIf(() -> {
      changes.run();
      return true;
    });
  }

  /**
   * {@link #commit} of changes that tell whether there are any; where there are none they leave nothing behind, and nothing is stored.
   */
  void commitIf(BooleanSupplier changes) {
    requireIntact();
    try {
      if (!changes.getAsBoolean()) {
        return;
      }
    } catch (RuntimeException e) {
      store.rollback();
      throw e;
    }
    try {
      store.commit();
      store.sync();
    } catch (RuntimeException e) {
      failed = true;
      throw e;
    }
    commitsSinceCompaction++;
    if (commitsSinceCompaction >= COMMITS_BETWEEN_COMPACTIONS) {
      commitsSinceCompaction = 0;
      store.compact(COMPACT_BELOW_PERCENT, COMPACT_STEP_BYTES);
    }
  }

  /** @throws IllegalStateException if an earlier commit failed */
  void requireIntact() {
    if (failed) {
      throw new IllegalStateException("An earlier write failed. Restart, so that the file is read anew");
    }
  }

  /** Reads while the pages that are read stay where they are. */
  <T> T read(Supplier<T> reading) {
    MVStore.TxCounter usage = store.registerVersionUsage();
    try {
      return reading.get();
    } finally {
      store.deregisterVersionUsage(usage);
    }
  }

  @Override
  public void close() {
    // Zero milliseconds of compaction: closing is quick, however large the file.
    store.close(0);
  }
}
