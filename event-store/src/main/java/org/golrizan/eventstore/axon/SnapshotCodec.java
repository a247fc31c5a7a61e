package org.golrizan.eventstore.axon;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.golrizan.eventstore.Bytes;

/** A snapshot as bytes: a version, then the event that it is. A form it does not know counts as no snapshot. */
final class SnapshotCodec {

  private static final int VERSION = 1;

  private SnapshotCodec() {}

  static Bytes encode(SerializedEvent snapshot) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(VERSION);
      snapshot.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Bytes.of(bytes.toByteArray());
  }

  static SerializedEvent decode(Bytes body) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(body.toArray()))) {
      if (in.readByte() != VERSION) {
        throw new IOException("unknown form");
      }
      return SerializedEvent.readFrom(in);
    } catch (IOException e) {
      throw new UncheckedIOException("A snapshot cannot be read", e);
    }
  }
}
