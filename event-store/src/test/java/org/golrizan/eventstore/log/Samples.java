package org.golrizan.eventstore.log;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.golrizan.eventstore.Bytes;

/** Events, drafts and commits for tests. */
public final class Samples {

  private Samples() {}

  public static StoredEvent event(String stream, long sequence) {
    return event(UUID.randomUUID().toString(), stream, sequence, 1_000);
  }

  public static StoredEvent event(String eventId, String stream, long sequence, long time) {
    byte[] salt = new byte[StoredEvent.SALT_LENGTH];
    Arrays.fill(salt, (byte) sequence);
    return StoredEvent.recorded(eventId, stream, sequence, "prison", "prison.opened", "1", time, Bytes.ofText("{\"actor\":\"a\"}"),
        Bytes.ofText("{\"نام\":\"اوین\"}"), Bytes.of(salt));
  }

  public static StoredEvent eventOf(String stream, long sequence, int payloadBytes) {
    StoredEvent small = event(stream, sequence);
    return StoredEvent.recorded(small.eventId(), stream, sequence, small.aggregateType(), small.name(), small.revision(),
        small.time(), small.metadata(), Bytes.of(new byte[payloadBytes]), small.salt());
  }

  public static CommitDraft draft(StoredEvent... events) {
    return CommitDraft.of(Optional.empty(), List.of(events));
  }

  public static CommitDraft draft(CommitRequest request, StoredEvent... events) {
    return CommitDraft.of(Optional.of(request), List.of(events));
  }

  public static CommitRequest request(String id, String stream) {
    return new CommitRequest(id, "hash-of-body", "/api/v1/" + stream, stream);
  }

  /** The commits that follow a head, one for each draft. */
  public static List<Commit> after(CommitHeader head, CommitDraft... drafts) {
    CommitHeader[] previous = {head};
    return Arrays.stream(drafts).map(draft -> {
      Commit commit = draft.after(previous[0], 7);
      previous[0] = commit.header();
      return commit;
    }).toList();
  }

  /** Appends one commit of one event after the head. */
  public static Commit append(CommitLog log, CommitDraft draft) {
    List<Commit> commits = after(log.head(), draft);
    AppendOutcome outcome = log.append(commits);
    if (!(outcome instanceof AppendOutcome.Stored)) {
      throw new IllegalStateException("Not stored: " + outcome);
    }
    return commits.getFirst();
  }
}
