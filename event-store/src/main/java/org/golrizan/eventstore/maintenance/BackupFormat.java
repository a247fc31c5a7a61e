package org.golrizan.eventstore.maintenance;

import static org.golrizan.eventstore.ByteFields.readBytes;
import static org.golrizan.eventstore.ByteFields.readText;
import static org.golrizan.eventstore.ByteFields.writeBytes;
import static org.golrizan.eventstore.ByteFields.writeText;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import org.golrizan.eventstore.keyed.KeyedDocument;
import org.golrizan.eventstore.log.CommitBytes;

/**
 * A backup as bytes. Numbers are big-endian; a text or a byte string is its length in four bytes, then itself, texts in UTF-8.
 *
 * <ol>
 * <li>{@code GLRZNBKP}, eight bytes; the format's version, four bytes.
 * <li>Parts, each a letter in one byte, its length in four bytes, and its content:
 *     {@code W}, the names of the collections left out on purpose; then any number of {@code K}, the documents that follow the log
 *     (collection, key, body, number of unique keys, each of them); {@code P}, where the prefix ends (commit, position, eight bytes
 *     each); then the prefix's commits, each a {@code C} with the bytes of {@link CommitBytes}; then any number of {@code K} again;
 *     and {@code E}, the end: how many commits and how many documents there were, eight bytes each, and the digest of the prefix.
 * <li>SHA-256 over all of this, 32 bytes, and nothing more.
 * </ol>
 *
 * <p>So a file that was cut or altered anywhere is known as such, and whoever writes needs to know nothing ahead.
 */
final class BackupFormat {

  static final String MAGIC = "GLRZNBKP";
  static final int VERSION = 1;
  /** No part is longer: a commit is at most 8 MB. A length beyond it is no length. */
  static final int MAX_PART_BYTES = 64 * 1024 * 1024;

  private static final long FIRST_VERSION = 1;

  static final char WITHOUT = 'W';
  static final char DOCUMENT = 'K';
  static final char PREFIX = 'P';
  static final char COMMIT = 'C';
  static final char END = 'E';

  record CollectedDocument(String collection, KeyedDocument document) {}

  private BackupFormat() {}

  static byte[] texts(Set<String> texts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    writeTexts(out, texts);
    return bytes.toByteArray();
  }

  static Set<String> texts(byte[] content) throws IOException {
    return readTexts(open(content));
  }

  static byte[] document(String collection, KeyedDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    writeText(out, collection);
    writeText(out, document.key());
    writeBytes(out, document.body());
    writeTexts(out, document.uniqueKeys());
    return bytes.toByteArray();
  }

  /** Its version is not kept: written anew, it begins at 1. */
  static CollectedDocument document(byte[] content) throws IOException {
    DataInputStream in = open(content);
    String collection = readText(in);
    return new CollectedDocument(
        collection, new KeyedDocument(readText(in), FIRST_VERSION, readBytes(in), readTexts(in)));
  }

  static DataInputStream open(byte[] content) {
    return new DataInputStream(new ByteArrayInputStream(content));
  }

  private static void writeTexts(DataOutputStream out, Set<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : new TreeSet<>(texts)) {
      writeText(out, text);
    }
  }

  private static Set<String> readTexts(DataInputStream in) throws IOException {
    Set<String> texts = new LinkedHashSet<>();
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      texts.add(readText(in));
    }
    return texts;
  }
}
