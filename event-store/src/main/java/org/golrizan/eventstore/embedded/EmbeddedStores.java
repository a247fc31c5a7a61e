package org.golrizan.eventstore.embedded;

import java.nio.file.Path;
import org.golrizan.eventstore.keyed.KeyedStore;
import org.golrizan.eventstore.log.CommitLog;

/**
 * The two stores of a data folder, and the lock on it. Each has a file of its own: a write to one never carries half of a group
 * of the other into a commit.
 */
public final class EmbeddedStores implements AutoCloseable {

  private final FolderLock lock;
  private final MvCommitLog commitLog;
  private final MvKeyedStore keyedStore;

  private EmbeddedStores(FolderLock lock, MvCommitLog commitLog, MvKeyedStore keyedStore) {
    this.lock = lock;
    this.commitLog = commitLog;
    this.keyedStore = keyedStore;
  }

  /**
   * Opens the folder, which is made if it is not there.
   *
   * @throws FolderInUseException if another process has it open
   */
  public static EmbeddedStores open(Path folder) {
    FolderLock lock = FolderLock.take(folder);
    try {
      MvCommitLog commitLog = MvCommitLog.open(folder.resolve("commits.mv"));
      try {
        return new EmbeddedStores(lock, commitLog, MvKeyedStore.open(folder.resolve("keyed.mv")));
      } catch (RuntimeException e) {
        commitLog.close();
        throw e;
      }
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  public CommitLog commitLog() {
    return commitLog;
  }

  public KeyedStore keyedStore() {
    return keyedStore;
  }

  /** Closes both stores and frees the folder. */
  @Override
  public void close() {
    try (lock; commitLog) {
      keyedStore.close();
    }
  }
}
