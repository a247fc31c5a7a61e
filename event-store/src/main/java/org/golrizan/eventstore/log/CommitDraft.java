package org.golrizan.eventstore.log;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * All events of one unit of work, not numbered yet.
 *
 * @param attemptId names this attempt to append: whoever finds it in the log knows that the attempt succeeded
 * @param request   the outside request that the events answer, where there is one
 * @param events    one or more, each stream's in the order of their sequence
 */
public record CommitDraft(UUID attemptId, Optional<CommitRequest> request, List<StoredEvent> events) {

  /**
   * @throws IllegalArgumentException if there is no event or the request's stream has none
   * @throws CommitClashException     if two events have the same id, or the same stream and sequence
   */
  public CommitDraft {
    events = List.copyOf(events);
    if (events.isEmpty()) {
      throw new IllegalArgumentException("A commit has at least one event");
    }
    request.ifPresent(streamAmong(events));
    // A unique index over a list does not compare the entries of one list with each other.
    Set<CommitKey> seen = new HashSet<>();
    for (CommitKey key : CommitKey.of(request, events)) {
      if (!seen.add(key)) {
        throw new CommitClashException(key);
      }
    }
  }

  private static Consumer<CommitRequest> streamAmong(List<StoredEvent> events) {
    return request -> {
      if (events.stream().noneMatch(event -> event.stream().equals(request.stream()))) {
        throw new IllegalArgumentException("The commit has no event of the request's stream " + request.stream());
      }
    };
  }

  /** A draft under a new attempt id. */
  public static CommitDraft of(Optional<CommitRequest> request, List<StoredEvent> events) {
    return new CommitDraft(UUID.randomUUID(), request, events);
  }

  /** About how many bytes the commit takes in the log. */
  public long size() {
    return events.stream().mapToLong(StoredEvent::size).sum()
        + request.map(it -> 2L * it.clientRequestId().length() + it.bodyHash().length() + it.resource().length()
            + it.stream().length()).orElse(0L);
  }

  /** The commit that follows another. */
  Commit after(CommitHeader previous, long writerEpoch) {
    long maxTime = events.stream().mapToLong(StoredEvent::time).max().orElseThrow();
    return new Commit(
        previous.number() + 1,
        previous.lastPosition() + 1,
        Math.max(previous.maxTime(), maxTime),
        attemptId,
        writerEpoch,
        request,
        events);
  }
}
