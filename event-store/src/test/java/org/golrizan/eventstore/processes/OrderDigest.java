package org.golrizan.eventstore.processes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A hash over events in the order in which they were seen; refuses positions with a gap. */
final class OrderDigest {

  private final MessageDigest digest;
  private long position;

  OrderDigest() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  void add(long next, String eventId, String stream, long sequence) {
    if (next != position + 1) {
      throw new IllegalStateException("Saw position " + next + " after " + position);
    }
    position = next;
    digest.update((next + " " + eventId + " " + stream + " " + sequence + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** The last position seen. */
  long position() {
    return position;
  }

  /** The hash; nothing can be added after it. */
  String end() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
