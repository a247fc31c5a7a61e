package org.golrizan.eventstore.maintenance;

import java.security.MessageDigest;
import org.golrizan.eventstore.Bytes;
import org.golrizan.eventstore.log.Commit;
import org.golrizan.eventstore.log.CommitBytes;

/**
 * Stands for a prefix of a log: two prefixes have the same digest if and only if they hold the same commits. It begins with 32 zero
 * bytes; each commit's is SHA-256 over the digest before it and the commit as {@link CommitBytes}.
 */
final class PrefixDigest {

  static final int LENGTH = 32;

  private final MessageDigest sha256 = Sha256.begin();
  private byte[] value = new byte[LENGTH];

  /** @return how many bytes the commit takes */
  int add(Commit commit) {
    byte[] bytes = CommitBytes.encode(commit);
    sha256.update(value);
    value = sha256.digest(bytes);
    return bytes.length;
  }

  Bytes value() {
    return Bytes.of(value);
  }
}
