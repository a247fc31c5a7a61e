package org.golrizan.eventstore.log;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * All events of one unit of work, over all its aggregates, stored together or not at all.
 *
 * @param number        from 1, gapless
 * @param firstPosition the position of the first event; positions count events from 1, gapless over the log
 * @param maxTime       the latest time of any event up to and with this commit, milliseconds since 1970
 * @param attemptId     names the attempt that stored it
 * @param writerEpoch   when the process that stored it began, milliseconds since 1970, which tells writers apart for operators; 0 if unknown
 * @param request       the outside request that the commit answers, where there is one
 * @param events        one or more
 */
public record Commit(
    long number,
    long firstPosition,
    long maxTime,
    UUID attemptId,
    long writerEpoch,
    Optional<CommitRequest> request,
    List<StoredEvent> events) {

  public Commit {
    events = List.copyOf(events);
    if (number < 1 || firstPosition < number || events.isEmpty()) {
      throw new IllegalArgumentException("Not a commit: number " + number + ", position " + firstPosition + ", "
          + events.size() + " events");
    }
  }

  public long lastPosition() {
    return firstPosition + events.size() - 1;
  }

  public CommitHeader header() {
    return new CommitHeader(number, firstPosition, lastPosition(), maxTime);
  }

  public List<CommitKey> keys() {
    return CommitKey.of(request, events);
  }

  /** The events with their positions, in order. */
  public List<PositionedEvent> positionedEvents() {
    return IntStream.range(0, events.size())
        .mapToObj(i -> new PositionedEvent(firstPosition + i, events.get(i)))
        .toList();
  }

  /** The latest sequence this commit stored in a stream; empty if it has no event of it. */
  public Optional<Long> lastSequence(String stream) {
    return events.stream().filter(event -> event.stream().equals(stream)).map(StoredEvent::sequence).max(Long::compare);
  }
}
