package org.golrizan.eventstore.log;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32C;
import org.golrizan.eventstore.Bytes;

/**
 * A commit as bytes, in the embedded log and in backups: a version, a CRC-32C over what follows, then the fields in a fixed order.
 */
public final class CommitBytes {

  private static final byte VERSION = 2;
  private static final int PREFIX = 1 + Integer.BYTES;
  /** All that stands before request and events. */
  private static final int HEAD = PREFIX + 6 * Long.BYTES + Integer.BYTES + 1;
  private static final int LONGEST_CHARACTER = 3;

  private CommitBytes() {}

  public static byte[] encode(Commit commit) {
    ByteBuffer out = ByteBuffer.allocate(largestSize(commit));
    out.put(VERSION);
    out.putInt(0);
    out.putLong(commit.number());
    out.putLong(commit.firstPosition());
    out.putLong(commit.maxTime());
    out.putInt(commit.events().size());
    out.putLong(commit.attemptId().getMostSignificantBits());
    out.putLong(commit.attemptId().getLeastSignificantBits());
    out.putLong(commit.writerEpoch());
    out.put((byte) (commit.request().isPresent() ? 1 : 0));
    commit.request().ifPresent(request -> {
      writeText(out, request.clientRequestId());
      writeText(out, request.bodyHash());
      writeText(out, request.resource());
      writeText(out, request.stream());
    });
    for (StoredEvent event : commit.events()) {
      writeEvent(out, event);
    }
    return seal(Arrays.copyOf(out.array(), out.position()));
  }

  /** With every character of a text as long as UTF-8 makes one. */
  private static int largestSize(Commit commit) {
    int size = HEAD + commit.request()
        .map(it -> largest(it.clientRequestId()) + largest(it.bodyHash()) + largest(it.resource()) + largest(it.stream()))
        .orElse(0);
    for (StoredEvent event : commit.events()) {
      size += 2 * Long.BYTES + largest(event.eventId()) + largest(event.stream()) + largest(event.aggregateType())
          + largest(event.name()) + largest(event.revision()) + 4 * Integer.BYTES + event.metadata().length()
          + event.payload().length() + event.salt().length() + event.commitment().length();
    }
    return size;
  }

  private static int largest(String text) {
    return Integer.BYTES + LONGEST_CHARACTER * text.length();
  }

  public static CommitHeader decodeHeader(byte[] bytes) {
    try {
      ByteBuffer in = open(bytes);
      long number = in.getLong();
      long firstPosition = in.getLong();
      long maxTime = in.getLong();
      return new CommitHeader(number, firstPosition, firstPosition + in.getInt() - 1, maxTime);
    } catch (BufferUnderflowException e) {
      throw new DamagedCommitException("A commit is damaged", e);
    }
  }

  /** @throws DamagedCommitException if the bytes are not those that were stored, or are no commit */
  public static Commit decode(byte[] bytes) {
    try {
      ByteBuffer in = open(bytes);
      long number = in.getLong();
      if (checksum(bytes) != checksumIn(bytes)) {
        throw new DamagedCommitException("Commit " + number + " is damaged: its checksum does not match");
      }
      long firstPosition = in.getLong();
      long maxTime = in.getLong();
      int count = in.getInt();
      UUID attemptId = new UUID(in.getLong(), in.getLong());
      long writerEpoch = in.getLong();
      Optional<CommitRequest> request = in.get() == 0
          ? Optional.empty()
          : Optional.of(new CommitRequest(readText(in), readText(in), readText(in), readText(in)));
      List<StoredEvent> events = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        events.add(readEvent(in));
      }
      return new Commit(number, firstPosition, maxTime, attemptId, writerEpoch, request, events);
    } catch (BufferUnderflowException | IllegalArgumentException e) {
      throw new DamagedCommitException("A commit is damaged", e);
    }
  }

  private static ByteBuffer open(byte[] bytes) {
    if (bytes.length < PREFIX || bytes[0] != VERSION) {
      throw new DamagedCommitException("A commit has a form this version of Golrizan does not know");
    }
    return ByteBuffer.wrap(bytes, PREFIX, bytes.length - PREFIX);
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

  private static void writeEvent(ByteBuffer out, StoredEvent event) {
    writeText(out, event.eventId());
    writeText(out, event.stream());
    out.putLong(event.sequence());
    writeText(out, event.aggregateType());
    writeText(out, event.name());
    writeText(out, event.revision());
    out.putLong(event.time());
    writeBytes(out, event.metadata());
    writeBytes(out, event.payload());
    writeBytes(out, event.salt());
    writeBytes(out, event.commitment());
  }

  private static StoredEvent readEvent(ByteBuffer in) {
    return new StoredEvent(readText(in), readText(in), in.getLong(), readText(in), readText(in), readText(in),
        in.getLong(), readBytes(in), readBytes(in), readBytes(in), readBytes(in));
  }

  private static void writeText(ByteBuffer out, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.putInt(bytes.length);
    out.put(bytes);
  }

  private static String readText(ByteBuffer in) {
    int length = readLength(in);
    String text = new String(in.array(), in.arrayOffset() + in.position(), length, StandardCharsets.UTF_8);
    in.position(in.position() + length);
    return text;
  }

  private static void writeBytes(ByteBuffer out, Bytes bytes) {
    out.putInt(bytes.length());
    bytes.putInto(out);
  }

  private static Bytes readBytes(ByteBuffer in) {
    return Bytes.from(in, readLength(in));
  }

  private static int readLength(ByteBuffer in) {
    int length = in.getInt();
    if (length < 0 || length > in.remaining()) {
      throw new DamagedCommitException("A commit is damaged: it ends too early");
    }
    return length;
  }
}
