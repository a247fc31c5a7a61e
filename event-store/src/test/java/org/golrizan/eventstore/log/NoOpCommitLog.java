package org.golrizan.eventstore.log;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** A log that says yes to everything and does nothing: what a test must tell from a real one. */
public final class NoOpCommitLog implements CommitLog {

  @Override
  public AppendOutcome append(List<Commit> commits) {
    return new AppendOutcome.Stored();
  }

  @Override
  public List<Commit> read(long fromNumber, int maxCommits, long maxBytes) {
    return List.of();
  }

  @Override
  public Optional<CommitHeader> header(long number) {
    return Optional.empty();
  }

  @Override
  public List<PositionedEvent> readStream(String stream, long fromSequence, int maxEvents) {
    return List.of();
  }

  @Override
  public OptionalLong lastSequence(String stream) {
    return OptionalLong.empty();
  }

  @Override
  public Optional<Commit> find(CommitKey key) {
    return Optional.empty();
  }

  @Override
  public Map<CommitKey, List<Long>> holders(Collection<CommitKey> keys) {
    return Map.of();
  }

  @Override
  public CommitHeader head() {
    return CommitHeader.NONE;
  }

  @Override
  public Instant now() {
    return Instant.EPOCH;
  }

  @Override
  public void close() {}
}
