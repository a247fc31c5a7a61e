package org.golrizan.eventstore.log;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The port to the record itself: commits in one gapless order. An adapter says what it promises after a crash of the process and
 * after a loss of power. Safe for use by many threads; only a {@link Sequencer} appends.
 *
 * <p>Every method throws {@link CommitLogException} if the store cannot be reached, {@link DamagedCommitException} if what is
 * asked for is damaged. A thrown append may have stored any number of its commits, from the first on: its outcome is unknown until
 * the log is read again.
 */
public interface CommitLog extends AutoCloseable {

  /**
   * Stores commits one after the other, up to the first that clashes. A commit is stored whole or not at all, and its number,
   * each of its keys, and the order survive whatever the adapter promises to survive.
   *
   * @param commits one or more, their numbers without gap; the first number is at most one beyond the head that the caller saw
   */
  AppendOutcome append(List<Commit> commits);

  /**
   * Reads commits in order. Returns none only if there is none from that number on; returns at least one, however large, if
   * there is.
   *
   * @param fromNumber the first number to read, 1 or more
   * @param maxCommits how many at most, 1 or more
   * @param maxBytes   where to stop after the first commit, measured as {@link StoredEvent#size()}
   */
  List<Commit> read(long fromNumber, int maxCommits, long maxBytes);

  /** The commit's numbers without its events; empty if there is no such commit. */
  Optional<CommitHeader> header(long number);

  /**
   * Reads a stream's events in the order of their sequence.
   *
   * @param fromSequence the first sequence to read, 0 or more
   * @param maxEvents    how many at most, 1 or more
   */
  List<PositionedEvent> readStream(String stream, long fromSequence, int maxEvents);

  /** The sequence of a stream's last event; empty if the stream has none. */
  OptionalLong lastSequence(String stream);

  /** The commit that holds the key. */
  Optional<Commit> find(CommitKey key);

  /**
   * Which commits hold keys: for checks of many at once. More than one for a key means that the store broke its rule.
   *
   * @return the numbers of the commits by key, without those that nobody holds
   */
  Map<CommitKey, List<Long>> holders(Collection<CommitKey> keys);

  /** The last commit, {@link CommitHeader#NONE} in an empty log. */
  CommitHeader head();

  /**
   * The highest number that any stored commit has, whatever is missing before it: for whoever looks for damage, where
   * {@link #head()} may stop at a hole.
   */
  default long highestNumber() {
    return head().number();
  }

  /** The clock that all who share the log go by; the process's own where nobody else can. */
  default Instant now() {
    return Instant.now();
  }

  @Override
  void close();
}
