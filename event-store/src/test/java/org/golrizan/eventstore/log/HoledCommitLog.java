package org.golrizan.eventstore.log;

import java.util.List;
import java.util.Optional;

/** A log in which one commit cannot be seen until the hole is filled. */
public final class HoledCommitLog extends DelegatingCommitLog {

  private final long missing;
  private volatile boolean filled;

  public HoledCommitLog(CommitLog target, long missing) {
    super(target);
    this.missing = missing;
  }

  public void fill() {
    filled = true;
  }

  @Override
  public List<Commit> read(long fromNumber, int maxCommits, long maxBytes) {
    if (filled) {
      return super.read(fromNumber, maxCommits, maxBytes);
    }
    // One more, so that what lies behind the hole is seen also by whoever asks for one commit alone.
    return super.read(fromNumber, maxCommits + 1, maxBytes).stream()
        .filter(commit -> commit.number() != missing)
        .limit(maxCommits)
        .toList();
  }

  @Override
  public Optional<CommitHeader> header(long number) {
    return !filled && number == missing ? Optional.empty() : super.header(number);
  }
}
