package org.golrizan.eventstore;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/** Fields of stored forms: bytes and texts, each with its length in front. */
public final class ByteFields {

  private ByteFields() {}

  public static void writeBytes(DataOutputStream out, Bytes bytes) throws IOException {
    out.writeInt(bytes.length());
    out.write(bytes.toArray());
  }

  /** @throws EOFException if there are fewer bytes than were written */
  public static Bytes readBytes(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0) {
      throw new IOException("A field cannot have " + length + " bytes");
    }
    byte[] bytes = in.readNBytes(length);
    if (bytes.length != length) {
      throw new EOFException("A field of " + length + " bytes ends after " + bytes.length);
    }
    return Bytes.of(bytes);
  }

  public static void writeText(DataOutputStream out, String text) throws IOException {
    writeBytes(out, Bytes.ofText(text));
  }

  /** @throws EOFException if there are fewer bytes than were written */
  public static String readText(DataInputStream in) throws IOException {
    return readBytes(in).toText();
  }
}
