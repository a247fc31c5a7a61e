package org.golrizan.eventstore;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

/** Bytes that never change, equal by content: what is hashed is what is stored. */
public final class Bytes {

  public static final Bytes EMPTY = new Bytes(new byte[0]);

  private final byte[] content;

  private Bytes(byte[] content) {
    this.content = content;
  }

  /** Copies the array. */
  public static Bytes of(byte[] content) {
    return content.length == 0 ? EMPTY : new Bytes(content.clone());
  }

  /** Copies the next bytes of a buffer, which has so many. */
  public static Bytes from(ByteBuffer source, int length) {
    if (length == 0) {
      return EMPTY;
    }
    byte[] content = new byte[length];
    source.get(content);
    return new Bytes(content);
  }

  /** The text in UTF-8. */
  public static Bytes ofText(String text) {
    return text.isEmpty() ? EMPTY : new Bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A copy of the bytes. */
  public byte[] toArray() {
    return content.clone();
  }

  /** Puts the bytes into a buffer that has room for them. */
  public void putInto(ByteBuffer target) {
    target.put(content);
  }

  /** Adds the bytes to what is hashed. */
  public void addTo(MessageDigest digest) {
    digest.update(content);
  }

  /** The bytes read as UTF-8. */
  public String toText() {
    return new String(content, StandardCharsets.UTF_8);
  }

  public int length() {
    return content.length;
  }

  /** Whether the part, which is not empty, stands anywhere in the bytes. */
  public boolean contains(byte[] part) {
    for (int from = 0; from <= content.length - part.length; from++) {
      if (content[from] == part[0] && Arrays.equals(content, from, from + part.length, part, 0, part.length)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bytes that && Arrays.equals(content, that.content);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(content);
  }

  /** Shows the length alone: the content may be personal. */
  @Override
  public String toString() {
    return content.length + " bytes";
  }
}
