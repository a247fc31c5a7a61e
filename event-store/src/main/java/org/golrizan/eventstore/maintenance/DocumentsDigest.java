package org.golrizan.eventstore.maintenance;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.golrizan.eventstore.Bytes;
import org.golrizan.eventstore.keyed.KeyedDocument;

/**
 * Stands for the documents of each collection, in whatever order they come, since adapters need not sort letters beyond ASCII alike:
 * the SHA-256 of each document, combined by exclusive or. Versions do not count: a document that is written anew begins at 1.
 */
final class DocumentsDigest {

  private final SortedMap<String, byte[]> byCollection = new TreeMap<>();
  private final SortedMap<String, Long> counts = new TreeMap<>();

  void add(String collection, KeyedDocument document) {
    MessageDigest sha256 = Sha256.begin();
    part(sha256, Bytes.ofText(document.key()));
    part(sha256, document.body());
    new TreeSet<>(document.uniqueKeys()).forEach(key -> part(sha256, Bytes.ofText(key)));
    byte[] digest = sha256.digest();
    byte[] sum = byCollection.computeIfAbsent(collection, _ -> new byte[digest.length]);
    for (int i = 0; i < sum.length; i++) {
      sum[i] ^= digest[i];
    }
    counts.merge(collection, 1L, Long::sum);
  }

  private static void part(MessageDigest sha256, Bytes bytes) {
    sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length()).flip());
    sha256.update(bytes.toArray());
  }

  /** How many documents there were, by collection. */
  Map<String, Long> counts() {
    return Map.copyOf(counts);
  }

  long count() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  boolean agreesOn(String collection, DocumentsDigest other) {
    return Arrays.equals(byCollection.get(collection), other.byCollection.get(collection))
        && counts.getOrDefault(collection, 0L).equals(other.counts.getOrDefault(collection, 0L));
  }
}
