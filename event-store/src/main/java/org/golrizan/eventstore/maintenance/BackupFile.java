package org.golrizan.eventstore.maintenance;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import org.golrizan.eventstore.Bytes;
import org.golrizan.eventstore.keyed.KeyedDocument;
import org.golrizan.eventstore.log.Commit;
import org.golrizan.eventstore.maintenance.BackupReader.Part;

/** A backup in a file. */
public final class BackupFile implements PrefixSource {

  private static final int BUFFER_BYTES = 1024 * 1024;
  private static final int COMMITS_BETWEEN_PROGRESS = 1_000;

  private final Path file;
  private final BackupSummary summary;

  private BackupFile(Path file, BackupSummary summary) {
    this.file = file;
    this.summary = summary;
  }

  /** Writes the bytes of a backup. */
  public interface Filling {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Opens a backup, after reading all of it to make sure that it is whole.
   *
   * @throws MaintenanceException if there is no such file, or it is no backup, or it was cut short or altered
   */
  public static BackupFile open(Path file, Progress progress) {
    if (!Files.isRegularFile(file)) {
      throw new MaintenanceException(Trouble.NO_SUCH_FILE, "file", file);
    }
    return new BackupFile(file, check(file, progress));
  }

  /**
   * Writes a backup under a passing name, checks it by reading it, and gives it its name when it is on the disk. Only its owner may
   * read it.
   *
   * @throws MaintenanceException {@link Trouble#FILE_EXISTS}; an existing file is never touched
   */
  public static BackupFile create(Path file, Filling filling, Progress progress) {
    requireAbsent(file);
    try (NewFile made = NewFile.beside(file)) {
      try (OutputStream out = new BufferedOutputStream(made.stream(), BUFFER_BYTES)) {
        filling.writeTo(out);
      }
      BackupSummary summary = check(made.path(), progress);
      requireAbsent(file);
      made.rename();
      return new BackupFile(file, summary);
    } catch (IOException | UncheckedIOException e) {
      throw trouble(file, e);
    }
  }

  private static void requireAbsent(Path file) {
    if (Files.exists(file)) {
      throw new MaintenanceException(Trouble.FILE_EXISTS, "file", file);
    }
  }

  private static BackupSummary check(Path file, Progress progress) {
    DocumentsDigest documents = new DocumentsDigest();
    Set<String> without = Set.of();
    Prefix end = Prefix.EMPTY;
    try (InputStream in = stream(file)) {
      BackupReader reader = new BackupReader(in);
      while (true) {
        switch (reader.next()) {
          case Part.Without(Set<String> collections) -> without = collections;
          case Part.Document(BackupFormat.CollectedDocument(String collection, KeyedDocument document)) ->
              documents.add(collection, document);
          case Part.PrefixEnd(Prefix prefix) -> end = prefix;
          case Part.Stored(Commit commit) -> {
            if (commit.number() % COMMITS_BETWEEN_PROGRESS == 0) {
              progress.at(Progress.Phase.CHECKING_BACKUP, commit.lastPosition(), end.position());
            }
          }
          case Part.End(Bytes digest) -> {
            progress.at(Progress.Phase.CHECKING_BACKUP, end.position(), end.position());
            return new BackupSummary(end, documents.counts(), without, digest, Files.size(file));
          }
        }
      }
    } catch (IOException e) {
      throw trouble(file, e);
    }
  }

  @Override
  public void send(long fromCommit, PrefixReceiver receiver) {
    try (InputStream in = stream(file)) {
      BackupReader reader = new BackupReader(in);
      boolean more = true;
      while (more) {
        switch (reader.next()) {
          case Part.Without _ -> {}
          case Part.Document(BackupFormat.CollectedDocument(String collection, KeyedDocument document)) ->
              receiver.document(collection, document);
          case Part.PrefixEnd(Prefix prefix) -> receiver.prefix(prefix);
          case Part.Stored(Commit commit) -> {
            if (commit.number() >= fromCommit) {
              receiver.commit(commit);
            }
          }
          case Part.End _ -> more = false;
        }
      }
    } catch (IOException e) {
      throw trouble(file, e);
    }
  }

  @Override
  public void sendCommits(long lastCommit, Consumer<Commit> receiver) {
    try (InputStream in = stream(file)) {
      BackupReader reader = new BackupReader(in);
      long sent = 0;
      while (sent < Math.min(lastCommit, summary.prefix().commit())) {
        if (reader.next() instanceof Part.Stored(Commit commit)) {
          receiver.accept(commit);
          sent = commit.number();
        }
      }
    } catch (IOException e) {
      throw trouble(file, e);
    }
  }

  private static InputStream stream(Path file) throws IOException {
    return new BufferedInputStream(Files.newInputStream(file), BUFFER_BYTES);
  }

  private static MaintenanceException trouble(Path file, Exception e) {
    return new MaintenanceException(Trouble.FILE_TROUBLE, Details.of("file", file, "reason", String.valueOf(e)), e);
  }

  public BackupSummary summary() {
    return summary;
  }

  @Override
  public Set<String> without() {
    return summary.without();
  }
}
