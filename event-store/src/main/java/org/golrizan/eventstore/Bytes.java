package org.golrizan.eventstore;

import java.nio.charset.StandardCharsets;
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

  /** The text in UTF-8. */
  public static Bytes ofText(String text) {
    return text.isEmpty() ? EMPTY : new Bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A copy of the bytes. */
  public byte[] toArray() {
    return content.clone();
  }

  /** The bytes read as UTF-8. */
  public String toText() {
    return new String(content, StandardCharsets.UTF_8);
  }

  public int length() {
    return content.length;
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
