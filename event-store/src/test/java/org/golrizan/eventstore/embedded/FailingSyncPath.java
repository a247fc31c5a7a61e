package org.golrizan.eventstore.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A file whose sync fails when told to. Public because MVStore makes it by reflection. */
public final class FailingSyncPath extends FilePathWrapper {

  static final AtomicBoolean FAIL = new AtomicBoolean();

  static {
    FilePath.register(new FailingSyncPath());
  }

  static String of(Path file) {
    return "failing-sync:" + file.toAbsolutePath();
  }

  @Override
  public String getScheme() {
    return "failing-sync";
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new UninterruptibleFile(getBase().toString(), mode) {
      @Override
      public void force(boolean metaData) throws IOException {
        if (FAIL.get()) {
          throw new IOException("The disk is gone");
        }
        super.force(metaData);
      }
    };
  }
}
