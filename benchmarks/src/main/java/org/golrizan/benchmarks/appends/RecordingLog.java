package org.golrizan.benchmarks.appends;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.golrizan.eventstore.log.AppendOutcome;
import org.golrizan.eventstore.log.Commit;
import org.golrizan.eventstore.log.CommitHeader;
import org.golrizan.eventstore.log.CommitKey;
import org.golrizan.eventstore.log.CommitLog;
import org.golrizan.eventstore.log.PositionedEvent;

/** A log that remembers the groups that were appended, up to a number of commits. */
final class RecordingLog implements CommitLog {

  private static final int MAX_COMMITS = 200_000;

  private final CommitLog log;
  private final List<List<Commit>> groups = new ArrayList<>();
  private int commits;

  RecordingLog(CommitLog log) {
    this.log = log;
  }

  /** To be asked for when nothing is appended any more. */
  List<List<Commit>> groups() {
    return groups;
  }

  @Override
  public AppendOutcome append(List<Commit> group) {
    AppendOutcome outcome = log.append(group);
    if (outcome instanceof AppendOutcome.Stored && commits < MAX_COMMITS) {
      groups.add(group);
      commits += group.size();
    }
    return outcome;
  }

  @Override
  public List<Commit> read(long fromNumber, int maxCommits, long maxBytes) {
    return log.read(fromNumber, maxCommits, maxBytes);
  }

  @Override
  public Optional<CommitHeader> header(long number) {
    return log.header(number);
  }

  @Override
  public List<PositionedEvent> readStream(String stream, long fromSequence, int maxEvents) {
    return log.readStream(stream, fromSequence, maxEvents);
  }

  @Override
  public OptionalLong lastSequence(String stream) {
    return log.lastSequence(stream);
  }

  @Override
  public Optional<Commit> find(CommitKey key) {
    return log.find(key);
  }

  @Override
  public Map<CommitKey, List<Long>> holders(Collection<CommitKey> keys) {
    return log.holders(keys);
  }

  @Override
  public CommitHeader head() {
    return log.head();
  }

  @Override
  public Instant now() {
    return log.now();
  }

  @Override
  public void close() {
    log.close();
  }
}
