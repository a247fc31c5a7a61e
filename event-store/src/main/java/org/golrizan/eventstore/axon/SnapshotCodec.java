package org.golrizan.eventstore.axon;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.golrizan.eventstore.Bytes;

/** A snapshot as bytes: a version, then the fields in a fixed order. A form it does not know counts as no snapshot. */
final class SnapshotCodec {

  private static final int VERSION = 1;

  record Snapshot(
      String id,
      String stream,
      long sequence,
      String aggregateType,
      String name,
      String revision,
      long time,
      Bytes metadata,
      Bytes payload) {}

  private SnapshotCodec() {}

  static Bytes encode(Snapshot snapshot) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(VERSION);
      out.writeUTF(snapshot.id());
      out.writeUTF(snapshot.stream());
      out.writeLong(snapshot.sequence());
      out.writeUTF(snapshot.aggregateType());
      out.writeUTF(snapshot.name());
      out.writeUTF(snapshot.revision());
      out.writeLong(snapshot.time());
      out.writeInt(snapshot.metadata().length());
      out.write(snapshot.metadata().toArray());
      out.writeInt(snapshot.payload().length());
      out.write(snapshot.payload().toArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Bytes.of(bytes.toByteArray());
  }

  static Snapshot decode(Bytes body) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(body.toArray()))) {
      if (in.readByte() != VERSION) {
        throw new IOException("unknown form");
      }
      return new Snapshot(in.readUTF(), in.readUTF(), in.readLong(), in.readUTF(), in.readUTF(), in.readUTF(), in.readLong(),
          Bytes.of(in.readNBytes(in.readInt())), Bytes.of(in.readNBytes(in.readInt())));
    } catch (IOException e) {
      throw new UncheckedIOException("A snapshot cannot be read", e);
    }
  }
}
