package org.golrizan.eventstore.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The lock on a data folder, held for the process's life. It has a file of its own that nobody ever reads or copies, because
 * closing any other channel to a locked file drops the lock on some systems. The system frees it when the process dies.
 */
final class FolderLock implements AutoCloseable {

  private static final String FILE = "golrizan.lock";

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /** @throws FolderInUseException if another process holds it */
  static FolderLock take(Path folder) {
    try {
      Files.createDirectories(folder);
      FileChannel channel =
          FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        channel.close();
        throw new FolderInUseException(folder);
      }
      return new FolderLock(channel);
    } catch (IOException e) {
      throw new UncheckedIOException("The data folder " + folder.toAbsolutePath() + " cannot be used", e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      // This very process holds it already.
      return null;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
