package org.golrizan.eventstore.axon;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.golrizan.eventstore.Bytes;

/**
 * A snapshot as bytes: a version, the checksum of all that follows, then the event that it is, compressed. One changed bit could
 * be another amount in a state that reads well, hence the checksum.
 */
final class SnapshotCodec {

  private static final int VERSION = 2;
  private static final int HEAD = 1 + Integer.BYTES;

  private SnapshotCodec() {}

  static Bytes encode(SerializedEvent snapshot) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] packed = packed(snapshot);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(VERSION);
      out.writeInt(checksum(packed, 0));
      out.write(packed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Bytes.of(bytes.toByteArray());
  }

  private static byte[] packed(SerializedEvent snapshot) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater fast = new Deflater(Deflater.BEST_SPEED);
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, fast))) {
      snapshot.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      fast.end();
    }
    return bytes.toByteArray();
  }

  /**
   * @return empty if the bytes are of a form that this version does not know, which counts as no snapshot
   * @throws UncheckedIOException if they are damaged
   */
  static Optional<SerializedEvent> decode(Bytes body) {
    byte[] bytes = body.toArray();
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (in.readByte() != VERSION) {
        return Optional.empty();
      }
      if (in.readInt() != checksum(bytes, HEAD)) {
        throw new IOException("its checksum is another");
      }
      return Optional.of(SerializedEvent.readFrom(new DataInputStream(new InflaterInputStream(in))));
    } catch (IOException e) {
      throw new UncheckedIOException("A snapshot is damaged", e);
    }
  }

  private static int checksum(byte[] bytes, int from) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, from, bytes.length - from);
    return (int) checksum.getValue();
  }
}
