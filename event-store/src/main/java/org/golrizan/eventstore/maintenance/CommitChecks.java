package org.golrizan.eventstore.maintenance;

import java.util.HashSet;
import java.util.Set;
import org.golrizan.eventstore.log.Commit;
import org.golrizan.eventstore.log.CommitHeader;
import org.golrizan.eventstore.log.CommitKey;
import org.golrizan.eventstore.log.PositionedEvent;
import org.golrizan.eventstore.log.StoredEvent;
import org.jspecify.annotations.Nullable;

/** What each commit must keep by itself and after the one before it. Takes commits in their order, without gap unless told. */
final class CommitChecks {

  private final Findings findings;

  /** Null after a commit of which nothing is known. */
  private @Nullable CommitHeader previous = CommitHeader.NONE;

  CommitChecks(Findings findings) {
    this.findings = findings;
  }

  /** A commit could not be read: the next one cannot be held against it. */
  void skip() {
    previous = null;
  }

  void check(Commit commit) {
    checkPlace(commit);
    checkRequest(commit);
    checkKeys(commit);
    for (PositionedEvent event : commit.positionedEvents()) {
      if (!event.event().keepsItsCommitment()) {
        findings.add(FindingKind.COMMITMENT_BROKEN,
            "commit", commit.number(), "position", event.position(), "stream", event.event().stream());
      }
    }
    previous = commit.header();
  }

  private void checkPlace(Commit commit) {
    long latest = commit.events().stream().mapToLong(StoredEvent::time).max().orElseThrow();
    if (previous == null) {
      if (commit.maxTime() < latest) {
        findings.add(FindingKind.RUNNING_TIME_WRONG, "commit", commit.number(), "expected", latest, "found", commit.maxTime());
      }
      return;
    }
    if (commit.firstPosition() != previous.lastPosition() + 1) {
      findings.add(FindingKind.POSITION_NOT_NEXT,
          "commit", commit.number(), "expected", previous.lastPosition() + 1, "found", commit.firstPosition());
    }
    long expected = Math.max(previous.maxTime(), latest);
    if (commit.maxTime() != expected) {
      findings.add(FindingKind.RUNNING_TIME_WRONG, "commit", commit.number(), "expected", expected, "found", commit.maxTime());
    }
  }

  private void checkRequest(Commit commit) {
    commit.request().ifPresent(request -> {
      if (commit.lastSequence(request.stream()).isEmpty()) {
        findings.add(FindingKind.REQUEST_WITHOUT_ITS_STREAM, "commit", commit.number(), "stream", request.stream());
      }
    });
  }

  private void checkKeys(Commit commit) {
    Set<CommitKey> seen = new HashSet<>();
    for (CommitKey key : commit.keys()) {
      if (!seen.add(key)) {
        findings.add(FindingKind.KEY_TWICE_IN_COMMIT, "commit", commit.number(), "key", KeyChecks.shown(key));
      }
    }
  }
}
