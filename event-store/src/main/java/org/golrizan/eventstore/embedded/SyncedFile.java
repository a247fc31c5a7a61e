package org.golrizan.eventstore.embedded;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;

/**
 * An MVStore file that only changes when it is told to, and whose changes are on the disk when {@link #commit} returns.
 *
 * <p>The settings, and why:
 * <ul>
 * <li>no background thread and no automatic save of a full buffer: either would store half of a group;
 * <li>no cache of compressed pages and no compression: payloads will be encrypted;
 * <li>dead chunks are kept for a second and at least five versions. MVStore's usual 45 seconds stand in for the sync that we do
 *     at every commit, and would let the file grow by every superseded page of 45 seconds;
 * <li>compaction happens in small steps between two commits, on the writer's thread, when less than half of the file is live.
 * </ul>
 */
final class SyncedFile implements AutoCloseable {

  private static final int RETENTION_MILLIS = 1_000;
  private static final int CACHE_MEGABYTES = 64;
  private static final int PAGE_BYTES = 4 * 1024;
  private static final int COMPACT_BELOW_PERCENT = 50;
  private static final int COMPACT_STEP_BYTES = 2 * 1024 * 1024;
  private static final int COMMITS_BETWEEN_COMPACTIONS = 256;

  private final MVStore store;
  private int commitsSinceCompaction;

  private SyncedFile(MVStore store) {
    this.store = store;
  }

  static SyncedFile open(Path file) {
    MVStore store = new MVStore.Builder()
        .fileName(file.toAbsolutePath().toString())
        .autoCommitDisabled()
        .autoCommitBufferSize(0)
        .autoCompactFillRate(0)
        .cacheSize(CACHE_MEGABYTES)
        .pageSplitSize(PAGE_BYTES)
        .open();
    store.setRetentionTime(RETENTION_MILLIS);
    return new SyncedFile(store);
  }

  MVStore store() {
    return store;
  }

  /** Stores every change since the last commit as one, all or nothing, and forces it to the disk. */
  void commit() {
    store.commit();
    store.sync();
    commitsSinceCompaction++;
    if (commitsSinceCompaction >= COMMITS_BETWEEN_COMPACTIONS) {
      commitsSinceCompaction = 0;
      if (store.compact(COMPACT_BELOW_PERCENT, COMPACT_STEP_BYTES)) {
        store.sync();
      }
    }
  }

  /** Forgets every change since the last commit. */
  void rollback() {
    store.rollback();
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
