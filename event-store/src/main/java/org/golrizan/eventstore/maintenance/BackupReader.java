package org.golrizan.eventstore.maintenance;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Set;
import org.golrizan.eventstore.Bytes;
import org.golrizan.eventstore.log.Commit;
import org.golrizan.eventstore.log.CommitBytes;
import org.golrizan.eventstore.log.DamagedCommitException;
import org.jspecify.annotations.Nullable;

/** Reads a backup part by part, and at its end makes sure that it was what had been written. */
final class BackupReader {

  /** A part of a backup. */
  sealed interface Part {

    record Without(Set<String> collections) implements Part {}

    record Document(BackupFormat.CollectedDocument document) implements Part {}

    record PrefixEnd(Prefix end) implements Part {}

    record Stored(Commit commit) implements Part {}

    /** The last part. Whoever got it has got everything, unaltered. */
    record End(Bytes digest) implements Part {}
  }

  private final MessageDigest sha256 = Sha256.begin();
  private final DigestInputStream hashed;
  private final DataInputStream in;
  private final PrefixDigest digest = new PrefixDigest();
  private @Nullable Prefix end;
  private long commits;
  private long documents;

  /** @throws MaintenanceException if it is no backup, or one that this program does not know */
  BackupReader(InputStream source) throws IOException {
    this.hashed = new DigestInputStream(source, sha256);
    this.in = new DataInputStream(hashed);
    byte[] magic = in.readNBytes(BackupFormat.MAGIC.length());
    if (!Arrays.equals(magic, BackupFormat.MAGIC.getBytes(StandardCharsets.US_ASCII))) {
      throw new MaintenanceException(Trouble.NOT_A_BACKUP);
    }
    int version;
    try {
      version = in.readInt();
    } catch (EOFException e) {
      throw cutShort(e);
    }
    if (version != BackupFormat.VERSION) {
      throw new MaintenanceException(Trouble.UNKNOWN_BACKUP_VERSION, "version", version);
    }
  }

  /** @throws MaintenanceException if the backup was cut short or altered, as far as that is seen here */
  Part next() throws IOException {
    try {
      char letter = (char) in.readUnsignedByte();
      int length = in.readInt();
      if (length < 0 || length > BackupFormat.MAX_PART_BYTES) {
        throw altered(null);
      }
      byte[] content = new byte[length];
      in.readFully(content);
      return part(letter, content);
    } catch (EOFException e) {
      throw cutShort(e);
    }
  }

  private Part part(char letter, byte[] content) {
    try {
      return switch (letter) {
        case BackupFormat.WITHOUT -> new Part.Without(BackupFormat.texts(content));
        case BackupFormat.DOCUMENT -> {
          documents++;
          yield new Part.Document(BackupFormat.document(content));
        }
        case BackupFormat.PREFIX -> {
          DataInputStream numbers = BackupFormat.open(content);
          end = new Prefix(numbers.readLong(), numbers.readLong());
          yield new Part.PrefixEnd(end);
        }
        case BackupFormat.COMMIT -> stored(CommitBytes.decode(content));
        case BackupFormat.END -> end(content);
        default -> throw altered(null);
      };
    } catch (IOException | DamagedCommitException e) {
      throw altered(e);
    }
  }

  private Part stored(Commit commit) {
    commits++;
    digest.add(commit);
    if (end == null || commit.number() != commits) {
      throw altered(null);
    }
    return new Part.Stored(commit);
  }

  private Part end(byte[] content) throws IOException {
    byte[] expected = sha256.digest();
    hashed.on(false);
    byte[] found = in.readNBytes(expected.length);
    if (found.length < expected.length) {
      throw new MaintenanceException(Trouble.BACKUP_CUT_SHORT);
    }
    DataInputStream numbers = BackupFormat.open(content);
    boolean whole = Arrays.equals(expected, found)
        && in.read() < 0
        && end != null && end.commit() == commits
        && numbers.readLong() == commits
        && numbers.readLong() == documents
        && Bytes.of(numbers.readAllBytes()).equals(digest.value());
    if (!whole) {
      throw altered(null);
    }
    return new Part.End(digest.value());
  }

  private static MaintenanceException altered(@Nullable Throwable cause) {
    return new MaintenanceException(Trouble.BACKUP_ALTERED, Details.of(), cause);
  }

  private static MaintenanceException cutShort(EOFException cause) {
    return new MaintenanceException(Trouble.BACKUP_CUT_SHORT, Details.of(), cause);
  }
}
