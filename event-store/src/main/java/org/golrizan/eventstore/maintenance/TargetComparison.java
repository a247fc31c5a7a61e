package org.golrizan.eventstore.maintenance;

import java.util.ArrayDeque;
import java.util.Deque;
import org.golrizan.eventstore.log.Commit;
import org.golrizan.eventstore.log.CommitHeader;
import org.golrizan.eventstore.log.CommitLog;
import org.jspecify.annotations.Nullable;

/** Holds what a target's log has against the source, commit by commit. */
final class TargetComparison {

  private static final int MAX_COMMITS = 1_000;
  private static final long MAX_BYTES = 4L * 1024 * 1024;

  private final CommitLog target;
  private final CommitHeader head;
  private final PrefixDigest digest;
  private final Progress progress;
  private final Deque<Commit> ahead = new ArrayDeque<>();
  private long equal;

  private TargetComparison(CommitLog target, PrefixDigest digest, Progress progress) {
    this.target = target;
    this.head = target.head();
    this.digest = digest;
    this.progress = progress;
  }

  /**
   * @param digest takes the commits that are equal
   * @return how many commits the target has, all of them equal to the source's
   * @throws MaintenanceException if the target is anything but an equal prefix
   */
  static long of(PrefixSource source, CommitLog target, PrefixDigest digest, Progress progress) {
    TargetComparison comparison = new TargetComparison(target, digest, progress);
    if (comparison.head.number() > 0) {
      source.sendCommits(comparison.head.number(), comparison::compare);
    }
    if (comparison.equal < comparison.head.number()) {
      throw new MaintenanceException(Trouble.TARGET_AHEAD, "commit", comparison.equal + 1);
    }
    return comparison.equal;
  }

  private void compare(Commit commit) {
    if (!commit.equals(next(commit.number()))) {
      throw new MaintenanceException(Trouble.TARGET_DIFFERS, "commit", commit.number());
    }
    digest.add(commit);
    equal++;
  }

  private @Nullable Commit next(long number) {
    if (ahead.isEmpty()) {
      ahead.addAll(target.read(number, MAX_COMMITS, MAX_BYTES));
      progress.at(Progress.Phase.COMPARING, ahead.isEmpty() ? 0 : ahead.getFirst().firstPosition() - 1, head.lastPosition());
    }
    return ahead.poll();
  }
}
