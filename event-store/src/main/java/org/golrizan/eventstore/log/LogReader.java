package org.golrizan.eventstore.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** Reads the log by event position and by time, and makes sure that it never skips anything. Safe for use by many threads. */
public final class LogReader {

  private static final int MAX_COMMITS = 1_000;
  private static final long MAX_BYTES = 4L * 1024 * 1024;
  private static final int MAX_ANCHORS = 10_000;

  private final CommitLog log;
  private final LogObserver observer;

  /** First position to number, of commits where reading goes on or a search went by: where a search begins. */
  private final ConcurrentSkipListMap<Long, Long> anchors = new ConcurrentSkipListMap<>();

  /** How many events a commit had on average when commits were read last, rounded down. */
  private volatile int eventsPerCommit = 1;

  /** What the reader knows of the commit before the next one to read. */
  private record Predecessor(long number, long lastPosition) {}

  public LogReader(CommitLog log) {
    this(log, LogObserver.NONE);
  }

  /** @param observer hears how many events are read */
  public LogReader(CommitLog log, LogObserver observer) {
    this.log = log;
    this.observer = observer;
  }

  /** The last position in the log, 0 if it is empty. */
  public long headPosition() {
    return log.head().lastPosition();
  }

  /**
   * The next events, whole commits where they fit.
   *
   * @param position  the last position already read, 0 for the beginning
   * @param maxEvents how many at most, 1 or more
   * @return at least one if there is one
   * @throws HoleInLogException if a commit is missing
   */
  public List<PositionedEvent> eventsAfter(long position, int maxEvents) {
    List<PositionedEvent> events = denseEventsAfter(position, maxEvents);
    observer.eventsRead(events.size());
    return events;
  }

  private List<PositionedEvent> denseEventsAfter(long position, int maxEvents) {
    Predecessor before = commitBefore(position + 1);
    if (before == null) {
      return List.of();
    }
    List<PositionedEvent> events = new ArrayList<>();
    int wanted;
    List<Commit> commits;
    do {
      wanted = commitsFor(maxEvents - events.size());
      commits = log.read(before.number() + 1, wanted, MAX_BYTES);
      for (Commit commit : commits) {
        if (commit.number() != before.number() + 1 || commit.firstPosition() != before.lastPosition() + 1) {
          throw new HoleInLogException(before.number() + 1, before.lastPosition() + 1, commit.header());
        }
        for (PositionedEvent event : commit.positionedEvents()) {
          if (events.size() == maxEvents) {
            // Whoever reads on begins in the middle of this commit.
            remember(commit.firstPosition(), commit.number());
            return events;
          }
          if (event.position() > position) {
            events.add(event);
          }
        }
        before = new Predecessor(commit.number(), commit.lastPosition());
        if (events.size() == maxEvents) {
          break;
        }
      }
    } while (events.size() < maxEvents && commits.size() == wanted);
    remember(before.lastPosition() + 1, before.number() + 1);
    learn(commits);
    return events;
  }

  /** As many as probably hold so many events: what is read beyond them is read in vain. */
  private int commitsFor(int events) {
    return Math.clamp(events / eventsPerCommit, 1, MAX_COMMITS);
  }

  private void learn(List<Commit> commits) {
    if (!commits.isEmpty()) {
      long events = commits.getLast().lastPosition() - commits.getFirst().firstPosition() + 1;
      eventsPerCommit = Math.max(1, (int) (events / commits.size()));
    }
  }

  /**
   * The position just before the first event of a time or later; the head's position if there is none.
   *
   * @param time milliseconds since 1970
   * @throws HoleInLogException if a commit on the way is missing
   */
  public long positionBefore(long time) {
    CommitHeader head = log.head();
    if (head.maxTime() < time) {
      return head.lastPosition();
    }
    long low = 1;
    long high = head.number();
    while (low < high) {
      long middle = low + (high - low) / 2;
      if (header(middle).maxTime() >= time) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    Commit commit = log.read(low, 1, 1).getFirst();
    return commit.positionedEvents().stream()
        .filter(event -> event.event().time() >= time)
        .mapToLong(event -> event.position() - 1)
        .findFirst()
        .orElse(commit.lastPosition());
  }

  /**
   * A stream's events in the order of their sequence, as {@link CommitLog#readStream}.
   *
   * @throws HoleInStreamException if a sequence is missing in between
   */
  public List<PositionedEvent> streamEvents(String stream, long fromSequence, int maxEvents) {
    List<PositionedEvent> events = log.readStream(stream, fromSequence, maxEvents);
    for (int i = 1; i < events.size(); i++) {
      long expected = events.get(i - 1).event().sequence() + 1;
      if (events.get(i).event().sequence() != expected) {
        throw new HoleInStreamException(stream, expected, events.get(i).event().sequence());
      }
    }
    observer.eventsRead(events.size());
    return events;
  }

  /** Null if the position is beyond the next one to be stored. */
  private @Nullable Predecessor commitBefore(long position) {
    Map.Entry<Long, Long> anchor = anchors.floorEntry(position);
    if (anchor != null && anchor.getKey() == position) {
      return new Predecessor(anchor.getValue() - 1, position - 1);
    }
    CommitHeader head = log.head();
    if (position > head.lastPosition()) {
      return position == head.lastPosition() + 1 ? new Predecessor(head.number(), head.lastPosition()) : null;
    }
    long low = anchor == null ? 1 : anchor.getValue();
    long high = head.number();
    while (low <= high) {
      long middle = low + (high - low) / 2;
      CommitHeader header = header(middle);
      remember(header.firstPosition(), header.number());
      if (position < header.firstPosition()) {
        high = middle - 1;
      } else if (position > header.lastPosition()) {
        low = middle + 1;
      } else {
        return new Predecessor(header.number() - 1, header.firstPosition() - 1);
      }
    }
    throw new CommitLogException("No commit holds position " + position + " although the head is at " + head.lastPosition());
  }

  private CommitHeader header(long number) {
    return log.header(number).orElseThrow(() -> new HoleInLogException(number));
  }

  private void remember(long firstPosition, long number) {
    if (anchors.size() >= MAX_ANCHORS) {
      anchors.clear();
    }
    anchors.put(firstPosition, number);
  }
}
