package org.golrizan.eventstore.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.golrizan.eventstore.keyed.KeyedStore;
import org.golrizan.eventstore.log.CommitLog;
import org.golrizan.eventstore.log.NoCommitLogException;

/**
 * The two stores of a data folder, and the lock on it. Each has a file of its own: a write to one never carries half of a group
 * of the other into a commit.
 */
public final class EmbeddedStores implements AutoCloseable {

  private static final String COMMITS = "commits.mv";
  private static final String KEYED = "keyed.mv";

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
    return open(folder, MvCommitLog::open, MvKeyedStore::open);
  }

  /**
   * Opens the folder to look at it: changes nothing, and opens also if the log is damaged.
   *
   * @throws FolderInUseException if another process has it open
   * @throws NoCommitLogException if it is no data folder
   */
  public static EmbeddedStores openAsItIs(Path folder) {
    if (!holdsStores(folder)) {
      throw new NoCommitLogException(folder.toString());
    }
    return open(folder, MvCommitLog::openAsItIs, MvKeyedStore::openAsItIs);
  }

  /** Whether the folder is a data folder. */
  public static boolean holdsStores(Path folder) {
    return Files.isRegularFile(folder.resolve(COMMITS)) && Files.isRegularFile(folder.resolve(KEYED));
  }

  private static EmbeddedStores open(
      Path folder, Function<Path, MvCommitLog> openingLog, Function<Path, MvKeyedStore> openingKeyed) {
    FolderLock lock = FolderLock.take(folder);
    try {
      MvCommitLog commitLog = openingLog.apply(folder.resolve(COMMITS));
      try {
        return new EmbeddedStores(lock, commitLog, openingKeyed.apply(folder.resolve(KEYED)));
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
