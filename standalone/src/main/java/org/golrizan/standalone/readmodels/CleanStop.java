package org.golrizan.standalone.readmodels;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.golrizan.eventstore.log.CommitLog;

/**
 * The marker of a clean stop: the last thing a stop writes, the first thing a start deletes. It says which log the read models
 * were folded from and how long that was, so that a log put in another's place is noticed.
 */
final class CleanStop {

  /** How documents are written in the file. Files of another form are as good as none. */
  private static final String FORM = "bson";

  private final Path marker;
  private final CommitLog log;

  CleanStop(Path folder, CommitLog log) {
    this.marker = folder.resolve("clean-stop");
    this.log = log;
  }

  /** Whether the last stop was clean and the log only grew since; from now on no stop was, until {@link #write}. */
  boolean take() {
    try {
      if (!Files.exists(marker)) {
        return false;
      }
      String text = Files.readString(marker);
      Files.delete(marker);
      return isOfThisLog(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isOfThisLog(String text) {
    int space = text.indexOf(' ');
    if (space < 0 || !text.substring(0, space).equals(origin())) {
      return false;
    }
    try {
      return Long.parseLong(text.substring(space + 1)) <= log.head().lastPosition();
    } catch (NumberFormatException e) {
      return false;
    }
  }

  void write() {
    try (FileChannel file = FileChannel.open(
        marker, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
      file.write(ByteBuffer.wrap((origin() + " " + log.head().lastPosition()).getBytes(StandardCharsets.UTF_8)));
      file.force(true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What tells a file of this form of this log from any other: the form, and who wrote the log's first commit. */
  private String origin() {
    return FORM + ":" + log.read(1, 1, 1).stream().findFirst().map(commit -> commit.attemptId().toString()).orElse("empty");
  }
}
