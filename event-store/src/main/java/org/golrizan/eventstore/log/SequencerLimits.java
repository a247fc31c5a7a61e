package org.golrizan.eventstore.log;

import java.time.Duration;

/**
 * What bounds a {@link Sequencer}.
 *
 * @param queueCapacity  how many commits may wait, 1 or more
 * @param maxCommitBytes how large one commit may be, measured as {@link StoredEvent#size()}
 * @param maxGroupBytes  where a group ends after its first commit
 * @param patience       how long to go on asking after an append whose outcome is unknown
 */
public record SequencerLimits(int queueCapacity, long maxCommitBytes, long maxGroupBytes, Duration patience) {

  /** MongoDB refuses documents of more than 16 MB; half of it leaves room for keys and encoding. */
  public static final long LARGEST_COMMIT_BYTES = 8L * 1024 * 1024;

  public static final SequencerLimits DEFAULT =
      new SequencerLimits(10_000, 4L * 1024 * 1024, 8L * 1024 * 1024, Duration.ofSeconds(10));

  public SequencerLimits {
    if (queueCapacity < 1) {
      throw new IllegalArgumentException("The queue holds at least one commit, not " + queueCapacity);
    }
    if (maxCommitBytes < 1 || maxCommitBytes > LARGEST_COMMIT_BYTES) {
      throw new IllegalArgumentException(
          "A commit's size is limited to 1 to " + LARGEST_COMMIT_BYTES + " bytes, not " + maxCommitBytes);
    }
  }
}
