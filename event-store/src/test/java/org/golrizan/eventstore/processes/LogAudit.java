package org.golrizan.eventstore.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.golrizan.eventstore.log.Commit;
import org.golrizan.eventstore.log.CommitHeader;
import org.golrizan.eventstore.log.CommitKey;
import org.golrizan.eventstore.log.CommitLog;
import org.golrizan.eventstore.log.PositionedEvent;
import org.golrizan.eventstore.log.StoredEvent;

/** Reads a log in order and checks what holds of any: nothing doubled, nothing half, no number, position or sequence left out. */
final class LogAudit {

  private static final int PAGE = 200;
  /** The test double of a server compares each commit that it finds with each key that it was asked for. */
  private static final int KEYS_OF = 20;
  private static final long PAGE_BYTES = 4L * 1024 * 1024;

  private final Map<String, Long> lastSequences = new HashMap<>();
  private final Set<String> eventIds = new HashSet<>();
  private final OrderDigest order = new OrderDigest();
  private CommitHeader last = CommitHeader.NONE;
  private long[] times = new long[1_024];

  /** What a test wants to know of each commit, by number from 1. */
  record Summary(String attemptId, String firstEventId, int events) {}

  private final List<Summary> summaries = new ArrayList<>();

  /** Goes on from where it was up to the head as it is. */
  void follow(CommitLog log) {
    CommitHeader head = log.head();
    while (last.number() < head.number()) {
      List<Commit> page = log.read(last.number() + 1, PAGE, PAGE_BYTES);
      assertThat(page).as("commits after %s, up to %s", last, head).isNotEmpty();
      page.forEach(this::add);
      for (int i = 0; i < page.size(); i += KEYS_OF) {
        checkKeys(log, page.subList(i, Math.min(i + KEYS_OF, page.size())));
      }
    }
  }

  private void add(Commit commit) {
    assertThat(commit.number()).isEqualTo(last.number() + 1);
    assertThat(commit.firstPosition()).isEqualTo(last.lastPosition() + 1);
    long maxTime = commit.events().stream().mapToLong(StoredEvent::time).reduce(last.maxTime(), Math::max);
    assertThat(commit.maxTime()).as("running time of commit %d", commit.number()).isEqualTo(maxTime);
    for (PositionedEvent positioned : commit.positionedEvents()) {
      StoredEvent event = positioned.event();
      assertThat(event.sequence()).as(event.stream()).isEqualTo(lastSequences.merge(event.stream(), 0L, (old, _) -> old + 1));
      assertThat(eventIds.add(event.eventId())).as("event %s for the first time", event.eventId()).isTrue();
      assertThat(event.keepsItsCommitment()).isTrue();
      order.add(positioned.position(), event.eventId(), event.stream(), event.sequence());
      keepTime(positioned.position(), event.time());
    }
    summaries.add(new Summary(
        commit.attemptId().toString(), commit.events().getFirst().eventId(), commit.events().size()));
    last = commit.header();
  }

  private void keepTime(long position, long time) {
    if (position >= times.length) {
      times = Arrays.copyOf(times, 2 * times.length);
    }
    times[Math.toIntExact(position)] = time;
  }

  private static void checkKeys(CommitLog log, List<Commit> commits) {
    Map<CommitKey, List<Long>> expected = new HashMap<>();
    commits.forEach(commit -> commit.keys().forEach(key -> expected.put(key, List.of(commit.number()))));
    assertThat(log.holders(expected.keySet())).isEqualTo(expected);
  }

  CommitHeader last() {
    return last;
  }

  /** Of each commit, in order; the one with number n stands at n - 1. */
  List<Summary> summaries() {
    return summaries;
  }

  /** Ends the audit. */
  String digest() {
    return order.end();
  }

  long time(long position) {
    return times[Math.toIntExact(position)];
  }

  /** What a search by time must find, by looking at every event. */
  long positionBefore(long time) {
    for (int position = 1; position <= last.lastPosition(); position++) {
      if (times[position] >= time) {
        return position - 1L;
      }
    }
    return last.lastPosition();
  }
}
