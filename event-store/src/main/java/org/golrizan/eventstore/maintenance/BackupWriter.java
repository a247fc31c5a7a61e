package org.golrizan.eventstore.maintenance;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import org.golrizan.eventstore.keyed.KeyedDocument;
import org.golrizan.eventstore.log.Commit;
import org.golrizan.eventstore.log.CommitBytes;

/** Writes what a source sends as a backup, to wherever its bytes are to go. */
public final class BackupWriter implements PrefixReceiver {

  private static final int COMMITS_BETWEEN_PROGRESS = 1_000;

  private final MessageDigest sha256 = Sha256.begin();
  private final OutputStream target;
  private final DataOutputStream out;
  private final PrefixDigest digest = new PrefixDigest();
  private final Progress progress;
  private Prefix end = Prefix.EMPTY;
  private long commits;
  private long documents;

  private BackupWriter(OutputStream target, Progress progress) {
    this.target = target;
    this.out = new DataOutputStream(new DigestOutputStream(target, sha256));
    this.progress = progress;
  }

  /**
   * Writes a whole backup.
   *
   * @param target is neither closed nor buffered here
   * @throws UncheckedIOException if the target cannot be written to
   */
  public static void write(PrefixSource source, OutputStream target, Progress progress) {
    BackupWriter writer = new BackupWriter(target, progress);
    writer.begin(source);
    source.send(1, writer);
    writer.end();
  }

  private void begin(PrefixSource source) {
    attempt(() -> {
      out.write(BackupFormat.MAGIC.getBytes(StandardCharsets.US_ASCII));
      out.writeInt(BackupFormat.VERSION);
      part(BackupFormat.WITHOUT, BackupFormat.texts(source.without()));
    });
  }

  @Override
  public void prefix(Prefix prefix) {
    end = prefix;
    attempt(() -> part(BackupFormat.PREFIX,
        ByteBuffer.allocate(2 * Long.BYTES).putLong(prefix.commit()).putLong(prefix.position()).array()));
  }

  @Override
  public void commit(Commit commit) {
    attempt(() -> part(BackupFormat.COMMIT, CommitBytes.encode(commit)));
    digest.add(commit);
    commits++;
    if (commits % COMMITS_BETWEEN_PROGRESS == 0) {
      progress.at(Progress.Phase.BACKING_UP, commit.lastPosition(), end.position());
    }
  }

  @Override
  public void document(String collection, KeyedDocument document) {
    attempt(() -> part(BackupFormat.DOCUMENT, BackupFormat.document(collection, document)));
    documents++;
  }

  private void end() {
    attempt(() -> {
      part(BackupFormat.END, ByteBuffer.allocate(2 * Long.BYTES + PrefixDigest.LENGTH)
          .putLong(commits).putLong(documents).put(digest.value().toArray()).array());
      target.write(sha256.digest());
    });
    progress.at(Progress.Phase.BACKING_UP, end.position(), end.position());
  }

  private void part(char letter, byte[] content) throws IOException {
    out.writeByte(letter);
    out.writeInt(content.length);
    out.write(content);
  }

  private interface Writing {
    void run() throws IOException;
  }

  private static void attempt(Writing writing) {
    try {
      writing.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
