package org.golrizan.eventstore.log;

/**
 * What a search needs to know of a commit.
 *
 * @param number        from 1, gapless
 * @param firstPosition the position of the commit's first event
 * @param lastPosition  the position of the commit's last event
 * @param maxTime       the latest time of any event up to and with this commit, milliseconds since 1970
 */
public record CommitHeader(long number, long firstPosition, long lastPosition, long maxTime) {

  /** What stands before the first commit. */
  public static final CommitHeader NONE = new CommitHeader(0, 0, 0, Long.MIN_VALUE);
}
