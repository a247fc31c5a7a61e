package org.golrizan.eventstore.maintenance;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file under a passing name, which gets its own when it is whole and on the disk, and goes if it does not come that far. */
final class NewFile implements AutoCloseable {

  /** What a passing name ends in: such a file is of no use to anybody. */
  private static final String SUFFIX = ".part";

  private final Path target;
  private final Path path;

  private NewFile(Path target, Path path) {
    this.target = target;
    this.path = path;
  }

  /** In the folder of the target, which exists. Only its owner may read it. */
  static NewFile beside(Path target) throws IOException {
    Path absolute = target.toAbsolutePath();
    return new NewFile(absolute, Files.createTempFile(absolute.getParent(), absolute.getFileName() + "-", SUFFIX));
  }

  Path path() {
    return path;
  }

  OutputStream stream() throws IOException {
    return Files.newOutputStream(path);
  }

  /** Syncs the file, names it, and syncs the name. */
  void rename() throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(path, target);
    try (FileChannel folder = FileChannel.open(target.getParent(), StandardOpenOption.READ)) {
      folder.force(true);
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
  }
}
