package org.golrizan.eventstore.mongo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.BsonBinary;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.golrizan.eventstore.Bytes;
import org.golrizan.eventstore.log.Commit;
import org.golrizan.eventstore.log.CommitKey;
import org.golrizan.eventstore.log.CommitRequest;
import org.golrizan.eventstore.log.StoredEvent;
import org.jspecify.annotations.Nullable;

/**
 * A commit as a document: {@code _id} number, {@code p} and {@code l} first and last position, {@code t} running latest time,
 * {@code a} attempt id, {@code w} writer epoch, {@code r} request, {@code k} all keys, {@code e} events.
 */
final class CommitCodec implements Codec<Commit> {

  static final String NUMBER = "_id";
  static final String FIRST_POSITION = "p";
  static final String LAST_POSITION = "l";
  static final String MAX_TIME = "t";
  static final String ATTEMPT = "a";
  static final String KEYS = "k";

  @Override
  public Class<Commit> getEncoderClass() {
    return Commit.class;
  }

  @Override
  public void encode(BsonWriter out, Commit commit, EncoderContext context) {
    out.writeStartDocument();
    out.writeInt64(NUMBER, commit.number());
    out.writeInt64(FIRST_POSITION, commit.firstPosition());
    out.writeInt64(LAST_POSITION, commit.lastPosition());
    out.writeInt64(MAX_TIME, commit.maxTime());
    out.writeBinaryData(ATTEMPT, new BsonBinary(commit.attemptId()));
    out.writeInt64("w", commit.writerEpoch());
    commit.request().ifPresent(request -> {
      out.writeStartDocument("r");
      out.writeString("i", request.clientRequestId());
      out.writeString("h", request.bodyHash());
      out.writeString("u", request.resource());
      out.writeString("s", request.stream());
      out.writeEndDocument();
    });
    out.writeStartArray(KEYS);
    for (CommitKey key : commit.keys()) {
      out.writeString(key.text());
    }
    out.writeEndArray();
    out.writeStartArray("e");
    for (StoredEvent event : commit.events()) {
      encode(out, event);
    }
    out.writeEndArray();
    out.writeEndDocument();
  }

  private static void encode(BsonWriter out, StoredEvent event) {
    out.writeStartDocument();
    out.writeString("i", event.eventId());
    out.writeString("s", event.stream());
    out.writeInt64("q", event.sequence());
    out.writeString("y", event.aggregateType());
    out.writeString("n", event.name());
    out.writeString("v", event.revision());
    out.writeInt64("t", event.time());
    out.writeBinaryData("m", new BsonBinary(event.metadata().toArray()));
    out.writeBinaryData("d", new BsonBinary(event.payload().toArray()));
    out.writeBinaryData("z", new BsonBinary(event.salt().toArray()));
    out.writeBinaryData("h", new BsonBinary(event.commitment().toArray()));
    out.writeEndDocument();
  }

  @Override
  public Commit decode(BsonReader in, DecoderContext context) {
    long number = 0;
    long firstPosition = 0;
    long maxTime = 0;
    UUID attemptId = new UUID(0, 0);
    long writerEpoch = 0;
    Optional<CommitRequest> request = Optional.empty();
    List<StoredEvent> events = new ArrayList<>();
    in.readStartDocument();
    while (in.readBsonType() != BsonType.END_OF_DOCUMENT) {
      switch (in.readName()) {
        case NUMBER -> number = in.readInt64();
        case FIRST_POSITION -> firstPosition = in.readInt64();
        case MAX_TIME -> maxTime = in.readInt64();
        case ATTEMPT -> attemptId = in.readBinaryData().asUuid();
        case "w" -> writerEpoch = in.readInt64();
        case "r" -> request = Optional.of(decodeRequest(in));
        case "e" -> {
          in.readStartArray();
          while (in.readBsonType() != BsonType.END_OF_DOCUMENT) {
            events.add(decodeEvent(in));
          }
          in.readEndArray();
        }
        default -> in.skipValue();
      }
    }
    in.readEndDocument();
    return new Commit(number, firstPosition, maxTime, attemptId, writerEpoch, request, events);
  }

  private static CommitRequest decodeRequest(BsonReader in) {
    String id = "";
    String bodyHash = "";
    String resource = "";
    String stream = "";
    in.readStartDocument();
    while (in.readBsonType() != BsonType.END_OF_DOCUMENT) {
      switch (in.readName()) {
        case "i" -> id = in.readString();
        case "h" -> bodyHash = in.readString();
        case "u" -> resource = in.readString();
        case "s" -> stream = in.readString();
        default -> in.skipValue();
      }
    }
    in.readEndDocument();
    return new CommitRequest(id, bodyHash, resource, stream);
  }

  private static StoredEvent decodeEvent(BsonReader in) {
    EventFields fields = new EventFields();
    in.readStartDocument();
    while (in.readBsonType() != BsonType.END_OF_DOCUMENT) {
      fields.read(in.readName(), in);
    }
    in.readEndDocument();
    return fields.event();
  }

  /** What was read of an event so far. */
  private static final class EventFields {

    private String id = "";
    private String stream = "";
    private long sequence;
    private String aggregateType = "";
    private String name = "";
    private String revision = "";
    private long time;
    private @Nullable Bytes metadata;
    private @Nullable Bytes payload;
    private @Nullable Bytes salt;
    private @Nullable Bytes commitment;

    void read(String field, BsonReader in) {
      switch (field) {
        case "i" -> id = in.readString();
        case "s" -> stream = in.readString();
        case "q" -> sequence = in.readInt64();
        case "y" -> aggregateType = in.readString();
        case "n" -> name = in.readString();
        case "v" -> revision = in.readString();
        case "t" -> time = in.readInt64();
        case "m" -> metadata = Bytes.of(in.readBinaryData().getData());
        case "d" -> payload = Bytes.of(in.readBinaryData().getData());
        case "z" -> salt = Bytes.of(in.readBinaryData().getData());
        case "h" -> commitment = Bytes.of(in.readBinaryData().getData());
        default -> in.skipValue();
      }
    }

    StoredEvent event() {
      if (metadata == null || payload == null || salt == null || commitment == null) {
        throw new IllegalArgumentException("An event lacks its metadata, its payload, its salt or its commitment");
      }
      return new StoredEvent(id, stream, sequence, aggregateType, name, revision, time, metadata, payload, salt,
          commitment);
    }
  }
}
