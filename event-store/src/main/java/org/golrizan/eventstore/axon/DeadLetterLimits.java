package org.golrizan.eventstore.axon;

import java.time.Duration;

/**
 * What bounds a queue of dead letters.
 *
 * @param maxSequences     how many sequences may have letters, 1 or more
 * @param maxSequenceSize  how many letters one sequence may have, 1 or more
 * @param maxSequenceBytes how large a sequence's letters may be together, up to {@value #LARGEST_SEQUENCE_BYTES}: they are one
 *                         document
 * @param claimTimeout     how long one letter may be handled before another process may take its sequence over
 */
public record DeadLetterLimits(int maxSequences, int maxSequenceSize, long maxSequenceBytes, Duration claimTimeout) {

  /** Leaves a server's 16 MB to what letters gain when they are tried again. */
  public static final long LARGEST_SEQUENCE_BYTES = 12 * 1024 * 1024;

  public static final DeadLetterLimits DEFAULT = new DeadLetterLimits(1024, 1024, 8 * 1024 * 1024, Duration.ofSeconds(30));

  public DeadLetterLimits {
    if (maxSequences < 1 || maxSequenceSize < 1) {
      throw new IllegalArgumentException("A queue of dead letters has room for 1 sequence and 1 letter at least, not for "
          + maxSequences + " and " + maxSequenceSize);
    }
    if (maxSequenceBytes < 1 || maxSequenceBytes > LARGEST_SEQUENCE_BYTES) {
      throw new IllegalArgumentException("A sequence of dead letters may take 1 to " + LARGEST_SEQUENCE_BYTES + " bytes, not "
          + maxSequenceBytes);
    }
    if (!claimTimeout.isPositive()) {
      throw new IllegalArgumentException("A claim takes some time, not " + claimTimeout);
    }
  }
}
