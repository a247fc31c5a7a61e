package org.golrizan.eventstore.maintenance;

import java.util.Optional;
import org.golrizan.eventstore.log.CommitHeader;
import org.golrizan.eventstore.log.CommitLog;
import org.golrizan.eventstore.log.DamagedCommitException;

/**
 * Where a prefix of a log ends. Commits are whole, so a prefix ends with one.
 *
 * @param commit   the last commit's number, 0 for the empty prefix
 * @param position the last event's position, 0 for the empty prefix
 */
public record Prefix(long commit, long position) {

  public static final Prefix EMPTY = new Prefix(0, 0);

  static Prefix of(CommitHeader last) {
    return new Prefix(last.number(), last.lastPosition());
  }

  /**
   * The longest prefix that ends at a position or before it.
   *
   * @param position 0 or more
   * @throws MaintenanceException   {@link Trouble#POSITION_BEYOND_HEAD}
   * @throws DamagedCommitException if a commit that was looked at is missing or cannot be read
   */
  static Prefix upTo(CommitLog log, long position) {
    CommitHeader head = log.head();
    if (position > head.lastPosition()) {
      throw new MaintenanceException(Trouble.POSITION_BEYOND_HEAD, "position", position, "head", head.lastPosition());
    }
    CommitHeader found = CommitHeader.NONE;
    long low = 1;
    long high = head.number();
    while (low <= high) {
      long middle = low + (high - low) / 2;
      Optional<CommitHeader> header = log.header(middle);
      CommitHeader candidate =
          header.orElseThrow(() -> new DamagedCommitException("Commit " + middle + " is missing"));
      if (candidate.lastPosition() <= position) {
        found = candidate;
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return of(found);
  }
}
