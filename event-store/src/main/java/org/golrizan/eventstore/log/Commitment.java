package org.golrizan.eventstore.log;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.golrizan.eventstore.Bytes;

/**
 * The hash that stands for a stored event: SHA-256 over salt, event id, name, revision, stream, sequence, time, metadata and
 * payload, each preceded by its length in four bytes, big-endian. Texts are UTF-8; sequence and time have eight bytes, big-endian.
 *
 * <p>Whoever holds the event can make it again; whoever holds the hash alone learns nothing, because of the salt.
 */
public final class Commitment {

  public static final int LENGTH = 32;

  private final MessageDigest digest;

  private Commitment(MessageDigest digest) {
    this.digest = digest;
  }

  static Bytes to(
      String eventId,
      String name,
      String revision,
      String stream,
      long sequence,
      long time,
      Bytes metadata,
      Bytes payload,
      Bytes salt) {
    return new Commitment(sha256())
        .part(salt)
        .part(Bytes.ofText(eventId))
        .part(Bytes.ofText(name))
        .part(Bytes.ofText(revision))
        .part(Bytes.ofText(stream))
        .part(sequence)
        .part(time)
        .part(metadata)
        .part(payload)
        .end();
  }

  private Commitment part(Bytes bytes) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length()).flip());
    bytes.addTo(digest);
    return this;
  }

  private Commitment part(long number) {
    return part(Bytes.of(ByteBuffer.allocate(Long.BYTES).putLong(number).array()));
  }

  private Bytes end() {
    return Bytes.of(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
