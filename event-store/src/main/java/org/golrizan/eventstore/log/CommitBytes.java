package org.golrizan.eventstore.log;

import static org.golrizan.eventstore.ByteFields.readBytes;
import static org.golrizan.eventstore.ByteFields.readText;
import static org.golrizan.eventstore.ByteFields.writeBytes;
import static org.golrizan.eventstore.ByteFields.writeText;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32C;

/**
 * A commit as bytes, in the embedded log and in backups: a version, a CRC-32C over what follows, then the fields in a fixed order.
 */
public final class CommitBytes {

  private static final int VERSION = 2;
  private static final int PREFIX = 1 + Integer.BYTES;

  private CommitBytes() {}

  public static byte[] encode(Commit commit) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(VERSION);
      out.writeInt(0);
      out.writeLong(commit.number());
      out.writeLong(commit.firstPosition());
      out.writeLong(commit.maxTime());
      out.writeInt(commit.events().size());
      out.writeLong(commit.attemptId().getMostSignificantBits());
      out.writeLong(commit.attemptId().getLeastSignificantBits());
      out.writeLong(commit.writerEpoch());
      out.writeBoolean(commit.request().isPresent());
      if (commit.request().isPresent()) {
        CommitRequest request = commit.request().get();
        writeText(out, request.clientRequestId());
        writeText(out, request.bodyHash());
        writeText(out, request.resource());
        writeText(out, request.stream());
      }
      for (StoredEvent event : commit.events()) {
        writeEvent(out, event);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return seal(bytes.toByteArray());
  }

  public static CommitHeader decodeHeader(byte[] bytes) {
    try (DataInputStream in = open(bytes)) {
      long number = in.readLong();
      long firstPosition = in.readLong();
      long maxTime = in.readLong();
      return new CommitHeader(number, firstPosition, firstPosition + in.readInt() - 1, maxTime);
    } catch (IOException e) {
      throw new DamagedCommitException("A commit is damaged", e);
    }
  }

  /** @throws DamagedCommitException if the bytes are not those that were stored, or are no commit */
  public static Commit decode(byte[] bytes) {
    try (DataInputStream in = open(bytes)) {
      long number = in.readLong();
      if (checksum(bytes) != checksumIn(bytes)) {
        throw new DamagedCommitException("Commit " + number + " is damaged: its checksum does not match");
      }
      long firstPosition = in.readLong();
      long maxTime = in.readLong();
      int count = in.readInt();
      UUID attemptId = new UUID(in.readLong(), in.readLong());
      long writerEpoch = in.readLong();
      Optional<CommitRequest> request = in.readBoolean()
          ? Optional.of(new CommitRequest(readText(in), readText(in), readText(in), readText(in)))
          : Optional.empty();
      List<StoredEvent> events = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        events.add(readEvent(in));
      }
      return new Commit(number, firstPosition, maxTime, attemptId, writerEpoch, request, events);
    } catch (IOException | IllegalArgumentException e) {
      throw new DamagedCommitException("A commit is damaged", e);
    }
  }

  private static DataInputStream open(byte[] bytes) throws IOException {
    if (bytes.length < PREFIX || bytes[0] != VERSION) {
      throw new DamagedCommitException("A commit has a form this version of Golrizan does not know");
    }
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    in.skipNBytes(PREFIX);
    return in;
  }

  private static byte[] seal(byte[] bytes) {
    ByteBuffer.wrap(bytes).putInt(1, checksum(bytes));
    return bytes;
  }

  private static int checksum(byte[] bytes) {
    CRC32C crc = new CRC32C();
    crc.update(bytes, PREFIX, bytes.length - PREFIX);
    return (int) crc.getValue();
  }

  private static int checksumIn(byte[] bytes) {
    return ByteBuffer.wrap(bytes, 1, Integer.BYTES).getInt();
  }

  private static void writeEvent(DataOutputStream out, StoredEvent event) throws IOException {
    writeText(out, event.eventId());
    writeText(out, event.stream());
    out.writeLong(event.sequence());
    writeText(out, event.aggregateType());
    writeText(out, event.name());
    writeText(out, event.revision());
    out.writeLong(event.time());
    writeBytes(out, event.metadata());
    writeBytes(out, event.payload());
    writeBytes(out, event.salt());
    writeBytes(out, event.commitment());
  }

  private static StoredEvent readEvent(DataInputStream in) throws IOException {
    return new StoredEvent(readText(in), readText(in), in.readLong(), readText(in), readText(in), readText(in),
        in.readLong(), readBytes(in), readBytes(in), readBytes(in), readBytes(in));
  }
}
