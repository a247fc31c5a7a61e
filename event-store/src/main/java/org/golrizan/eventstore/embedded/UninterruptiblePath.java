package org.golrizan.eventstore.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * MVStore's way to a file that an interrupt cannot close. Java closes an ordinary file channel when a thread is interrupted in the
 * middle of a read, and with it the store for everyone. Public only because MVStore makes it by reflection.
 */
public final class UninterruptiblePath extends FilePathWrapper {

  private static final String SCHEME = "uninterruptible";

  static {
    FilePath.register(new UninterruptiblePath());
  }

  /** The file's name, as MVStore is to be given it. */
  static String of(Path file) {
    return SCHEME + ":" + file.toAbsolutePath();
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new UninterruptibleFile(getBase().toString(), mode);
  }
}
