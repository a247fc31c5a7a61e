package org.golrizan.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.serialization.SerializedObject;
import org.golrizan.eventstore.Bytes;
import org.golrizan.eventstore.axon.CatalogueSerializer;
import org.golrizan.eventstore.log.Commit;
import org.golrizan.eventstore.log.CommitBytes;
import org.golrizan.eventstore.log.CommitDraft;
import org.golrizan.eventstore.log.StoredEvent;

/**
 * One writer's commits as the log takes them: the same bytes as {@link CatalogueMessages} make, serialised, salted and hashed
 * once and for all, so that next to nothing but the log is measured.
 */
public final class ReadyDrafts {

  private static final int STREAM_LENGTH = 10;
  private static final List<StoredEvent> TEMPLATES = templates();
  private static final AtomicLong WRITERS = new AtomicLong();

  private long next = WRITERS.getAndIncrement();
  private String stream = "";
  private int sequence = STREAM_LENGTH;

  private static List<StoredEvent> templates() {
    CatalogueSerializer serializer = CatalogueSerializer.golrizan();
    Bytes metadata = Bytes.of(serializer.serialize(CatalogueMessages.metaData(), byte[].class).getData());
    byte[] salt = new byte[StoredEvent.SALT_LENGTH];
    ThreadLocalRandom.current().nextBytes(salt);
    return CatalogueMessages.samples().stream().map(sample -> {
      SerializedObject<byte[]> payload = serializer.serialize(sample, byte[].class);
      return StoredEvent.recorded(new UUID(0, 0).toString(), CatalogueMessages.newStream(), 0, "donation",
          payload.getType().getName(), payload.getType().getRevision(), System.currentTimeMillis(), metadata,
          Bytes.of(payload.getData()), Bytes.of(salt));
    }).toList();
  }

  /** The next commit. */
  public CommitDraft draft(int events) {
    if (sequence + events > STREAM_LENGTH) {
      stream = CatalogueMessages.newStream();
      sequence = 0;
    }
    List<StoredEvent> ready = new ArrayList<>(events);
    for (int i = 0; i < events; i++) {
      StoredEvent template = TEMPLATES.get((int) (next++ % TEMPLATES.size()));
      ready.add(new StoredEvent(IdentifierFactory.getInstance().generateIdentifier(), stream, sequence++, template.aggregateType(),
          template.name(), template.revision(), System.currentTimeMillis(), template.metadata(), template.payload(),
          template.salt(), template.commitment()));
    }
    return new CommitDraft(new UUID(next, sequence), Optional.empty(), ready);
  }

  /** Commits as the embedded log encodes them: one of each kind of event, or as many events as are wanted of successive kinds. */
  public static List<byte[]> encoded(int events) {
    ReadyDrafts drafts = new ReadyDrafts();
    List<byte[]> encoded = new ArrayList<>();
    for (int i = 0; i < TEMPLATES.size(); i++) {
      CommitDraft draft = drafts.draft(events);
      encoded.add(CommitBytes.encode(new Commit(1, 1, 0, draft.attemptId(), 0, Optional.empty(), draft.events())));
    }
    return encoded;
  }
}
