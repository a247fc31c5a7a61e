package org.golrizan.eventstore.log;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** A log that passes everything on, for tests to change one thing. */
public class DelegatingCommitLog implements CommitLog {

  private final CommitLog target;

  public DelegatingCommitLog(CommitLog target) {
    this.target = target;
  }

  @Override
  public AppendOutcome append(List<Commit> commits) {
    return target.append(commits);
  }

  @Override
  public List<Commit> read(long fromNumber, int maxCommits, long maxBytes) {
    return target.read(fromNumber, maxCommits, maxBytes);
  }

  @Override
  public Optional<CommitHeader> header(long number) {
    return target.header(number);
  }

  @Override
  public List<PositionedEvent> readStream(String stream, long fromSequence, int maxEvents) {
    return target.readStream(stream, fromSequence, maxEvents);
  }

  @Override
  public OptionalLong lastSequence(String stream) {
    return target.lastSequence(stream);
  }

  @Override
  public Optional<Commit> find(CommitKey key) {
    return target.find(key);
  }

  @Override
  public Map<CommitKey, List<Long>> holders(Collection<CommitKey> keys) {
    return target.holders(keys);
  }

  @Override
  public CommitHeader head() {
    return target.head();
  }

  @Override
  public Instant now() {
    return target.now();
  }

  @Override
  public void close() {
    target.close();
  }
}
