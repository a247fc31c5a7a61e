package org.golrizan.eventstore.axon;

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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.deadletter.Cause;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.golrizan.eventstore.Bytes;
import org.jspecify.annotations.Nullable;

/** A sequence of dead letters as bytes: a version, then the fields in a fixed order. */
final class LetterSequenceCodec {

  private static final int VERSION = 1;

  private LetterSequenceCodec() {}

  static Bytes encode(LetterSequence sequence) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(VERSION);
      writeText(out, sequence.identifier());
      LetterSequence.@Nullable Claim claim = sequence.claim();
      out.writeBoolean(claim != null);
      if (claim != null) {
        writeText(out, claim.holder());
        writeTime(out, claim.time());
      }
      out.writeInt(sequence.letters().size());
      for (StoredLetter letter : sequence.letters()) {
        writeLetter(out, letter);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Bytes.of(bytes.toByteArray());
  }

  private static void writeLetter(DataOutputStream out, StoredLetter letter) throws IOException {
    writeText(out, letter.id());
    writeTime(out, letter.enqueuedAt());
    writeTime(out, letter.lastTouched());
    @Nullable Cause cause = letter.cause();
    out.writeBoolean(cause != null);
    if (cause != null) {
      writeText(out, cause.type());
      writeOptionalText(out, cause.message());
    }
    writeBytes(out, letter.diagnostics());
    writeBytes(out, letter.token());
    letter.event().writeTo(out);
  }

  private static void writeTime(DataOutputStream out, Instant time) throws IOException {
    out.writeLong(time.getEpochSecond());
    out.writeInt(time.getNano());
  }

  private static void writeOptionalText(DataOutputStream out, @Nullable String text) throws IOException {
    out.writeBoolean(text != null);
    if (text != null) {
      writeText(out, text);
    }
  }

  /** @throws UncheckedIOException if the bytes are no sequence, or one of a later version */
  static LetterSequence decode(Bytes body) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(body.toArray()))) {
      int version = in.readByte();
      if (version != VERSION) {
        throw new IOException("This version of Golrizan does not know dead letters of the form " + version);
      }
      String identifier = readText(in);
      LetterSequence.@Nullable Claim claim = in.readBoolean() ? new LetterSequence.Claim(readText(in), readTime(in)) : null;
      int count = in.readInt();
      List<StoredLetter> letters = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        letters.add(readLetter(in));
      }
      return new LetterSequence(identifier, claim, letters);
    } catch (IOException e) {
      throw new UncheckedIOException("Dead letters cannot be read", e);
    }
  }

  private static StoredLetter readLetter(DataInputStream in) throws IOException {
    return new StoredLetter(
        readText(in),
        readTime(in),
        readTime(in),
        in.readBoolean() ? new ThrowableCause(readText(in), readOptionalText(in)) : null,
        readBytes(in),
        readBytes(in),
        SerializedEvent.readFrom(in));
  }

  private static Instant readTime(DataInputStream in) throws IOException {
    return Instant.ofEpochSecond(in.readLong(), in.readInt());
  }

  private static @Nullable String readOptionalText(DataInputStream in) throws IOException {
    return in.readBoolean() ? readText(in) : null;
  }
}
