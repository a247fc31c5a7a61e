package org.golrizan.eventstore.maintenance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.golrizan.eventstore.log.Commit;
import org.golrizan.eventstore.log.CommitKey;
import org.golrizan.eventstore.log.CommitKey.StreamPlace;
import org.golrizan.eventstore.log.CommitLog;
import org.golrizan.eventstore.log.DamagedCommitException;
import org.golrizan.eventstore.log.PositionedEvent;
import org.golrizan.eventstore.log.StoredEvent;

/**
 * What commits must keep towards all others: each key finds its commit alone, and each stream goes up one by one in the order of
 * the log. A stream's order is read from the keys: the place before an event's must be held by an earlier commit. So nothing need be
 * remembered of the streams, however many there are.
 */
final class KeyChecks {

  private static final int KEYS_AT_ONCE = 2_000;

  private final CommitLog log;
  private final Findings findings;
  private long streams;

  KeyChecks(CommitLog log, Findings findings) {
    this.log = log;
    this.findings = findings;
  }

  /** How many streams began in the commits that were checked. */
  long streams() {
    return streams;
  }

  void check(List<Commit> commits) {
    try {
      Map<CommitKey, List<Long>> holders = holders(commits);
      commits.forEach(commit -> check(commit, holders));
    } catch (DamagedCommitException e) {
      if (commits.size() == 1) {
        findings.add(FindingKind.KEYS_UNREADABLE, "commit", commits.getFirst().number(), "reason", String.valueOf(e.getMessage()));
      } else {
        commits.forEach(commit -> check(List.of(commit)));
      }
    }
  }

  private Map<CommitKey, List<Long>> holders(List<Commit> commits) {
    Collection<CommitKey> wanted = new LinkedHashSet<>();
    for (Commit commit : commits) {
      wanted.addAll(commit.keys());
      commit.events().stream().filter(event -> event.sequence() > 0).map(KeyChecks::placeBefore).forEach(wanted::add);
    }
    Map<CommitKey, List<Long>> holders = HashMap.newHashMap(wanted.size());
    List<CommitKey> all = new ArrayList<>(wanted);
    for (int from = 0; from < all.size(); from += KEYS_AT_ONCE) {
      holders.putAll(log.holders(all.subList(from, Math.min(all.size(), from + KEYS_AT_ONCE))));
    }
    return holders;
  }

  private void check(Commit commit, Map<CommitKey, List<Long>> holders) {
    for (CommitKey key : new LinkedHashSet<>(commit.keys())) {
      List<Long> holding = holders.getOrDefault(key, List.of());
      if (!holding.contains(commit.number())) {
        findings.add(FindingKind.KEY_LOST, "commit", commit.number(), "key", shown(key));
      }
      List<Long> others = holding.stream().filter(number -> number != commit.number()).toList();
      if (!others.isEmpty()) {
        findings.add(FindingKind.KEY_HELD_BY_OTHERS, "commit", commit.number(), "key", shown(key), "holders", numbers(others));
      }
    }
    checkSequences(commit, holders);
  }

  private void checkSequences(Commit commit, Map<CommitKey, List<Long>> holders) {
    Set<CommitKey> earlierHere = new HashSet<>();
    for (PositionedEvent positioned : commit.positionedEvents()) {
      StoredEvent event = positioned.event();
      List<Long> before = event.sequence() == 0 ? List.of() : holders.getOrDefault(placeBefore(event), List.of());
      if (before.isEmpty()) {
        if (beginsHere(event)) {
          streams++;
        } else {
          findings.add(FindingKind.SEQUENCE_GAP, place(commit, positioned));
        }
      } else if (before.stream().allMatch(number -> number > commit.number())
          || (before.equals(List.of(commit.number())) && !earlierHere.contains(placeBefore(event)))) {
        findings.add(FindingKind.SEQUENCE_OUT_OF_ORDER, place(commit, positioned));
      }
      earlierHere.add(new StreamPlace(event.stream(), event.sequence()));
    }
  }

  /** A stream may begin above 0: then nothing of it may be below. */
  private boolean beginsHere(StoredEvent event) {
    if (event.sequence() == 0) {
      return true;
    }
    List<PositionedEvent> first = log.readStream(event.stream(), 0, 1);
    return !first.isEmpty() && first.getFirst().event().sequence() == event.sequence();
  }

  private static StreamPlace placeBefore(StoredEvent event) {
    return new StreamPlace(event.stream(), event.sequence() - 1);
  }

  private static Object[] place(Commit commit, PositionedEvent event) {
    return new Object[] {"commit", commit.number(), "position", event.position(), "stream", event.event().stream(),
        "sequence", event.event().sequence()};
  }

  /** A request's key names a client: it is not shown. */
  static String shown(CommitKey key) {
    return key instanceof CommitKey.Request ? "r:…" : key.text();
  }

  private static String numbers(List<Long> numbers) {
    return String.join(", ", numbers.stream().map(String::valueOf).toList());
  }
}
