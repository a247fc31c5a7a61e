package org.golrizan.eventstore.maintenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.golrizan.eventstore.log.Commit;
import org.golrizan.eventstore.log.CommitHeader;
import org.golrizan.eventstore.log.CommitLog;
import org.golrizan.eventstore.log.CommitLogException;
import org.golrizan.eventstore.log.DamagedCommitException;
import org.jspecify.annotations.Nullable;

/**
 * Walks through a whole store and says what is wrong with it. Changes nothing, does not stop at what it finds, and needs the same
 * memory for any number of events. Others may write meanwhile: it goes as far as the log went when it began.
 */
public final class Verification {

  public static final int DEFAULT_MAX_FINDINGS = 1_000;

  private static final int MAX_COMMITS = 1_000;
  private static final long MAX_BYTES = 4L * 1024 * 1024;

  private final CommitLog log;
  private final Home home;
  private final Progress progress;
  private final Findings findings;
  private final CommitChecks commitChecks;
  private final KeyChecks keyChecks;
  private @Nullable PrefixDigest digest = new PrefixDigest();
  private CommitHeader lastRead = CommitHeader.NONE;
  private long commits;
  private long events;
  private long bytes;

  private Verification(Home home, int maxFindings, Progress progress) {
    this.home = home;
    this.log = home.log();
    this.progress = progress;
    this.findings = new Findings(maxFindings);
    this.commitChecks = new CommitChecks(findings);
    this.keyChecks = new KeyChecks(log, findings);
  }

  /**
   * @param position    verifies the longest prefix that ends there or before; empty for the whole log and its head
   * @param maxFindings how many findings are kept; all are counted
   * @throws CommitLogException   if the log cannot be reached: damage is no exception
   * @throws MaintenanceException {@link Trouble#POSITION_BEYOND_HEAD}
   */
  public static VerificationReport of(Home home, OptionalLong position, int maxFindings, Progress progress) {
    Verification verification = new Verification(home, maxFindings, progress);
    if (UnfinishedMark.isOn(home.documents())) {
      verification.findings.add(FindingKind.UNFINISHED);
    }
    return verification.run(position);
  }

  /** Of a target at the end of a transfer, whose mark is still on. */
  static VerificationReport ofTarget(Home target, Progress progress) {
    return new Verification(target, DEFAULT_MAX_FINDINGS, progress).run(OptionalLong.empty());
  }

  private VerificationReport run(OptionalLong position) {
    // Before the head: a writer may move both on in between.
    long highest = log.highestNumber();
    CommitHeader head = log.head();
    long last = position.isPresent() ? Prefix.upTo(log, position.getAsLong()).commit() : highest;
    walk(last, position.isPresent() ? position.getAsLong() : head.lastPosition());
    if (position.isEmpty()) {
      checkHead(head, highest);
    }
    long documents = new DocumentChecks(home.documents(), findings).check();
    return new VerificationReport(
        Prefix.of(lastRead), commits, events, keyChecks.streams(), bytes, documents,
        Optional.ofNullable(digest).map(PrefixDigest::value), findings.kept(), findings.total());
  }

  private void walk(long last, long total) {
    long next = 1;
    while (next <= last) {
      progress.at(Progress.Phase.VERIFYING, Math.min(lastRead.lastPosition(), total), total);
      List<Commit> batch = read(next, last);
      if (batch.isEmpty()) {
        next++;
        continue;
      }
      for (Commit commit : batch) {
        for (; next < commit.number(); next++) {
          lose(FindingKind.COMMIT_MISSING, "commit", next);
        }
        take(commit);
        next++;
      }
      keyChecks.check(batch);
    }
    progress.at(Progress.Phase.VERIFYING, total, total);
  }

  /** Empty if the next commit is lost, which is in the findings then. */
  private List<Commit> read(long next, long last) {
    try {
      return upTo(last, log.read(next, (int) Math.min(MAX_COMMITS, last - next + 1), MAX_BYTES));
    } catch (DamagedCommitException e) {
      return readOne(next);
    }
  }

  private List<Commit> readOne(long number) {
    try {
      List<Commit> found = upTo(number, log.read(number, 1, 1));
      if (found.isEmpty()) {
        lose(FindingKind.COMMIT_MISSING, "commit", number);
      }
      return found;
    } catch (DamagedCommitException e) {
      if (isThere(number)) {
        lose(FindingKind.COMMIT_UNREADABLE, "commit", number, "reason", String.valueOf(e.getMessage()));
      } else {
        lose(FindingKind.COMMIT_MISSING, "commit", number);
      }
      return List.of();
    }
  }

  private boolean isThere(long number) {
    try {
      return log.header(number).isPresent();
    } catch (DamagedCommitException e) {
      return true;
    }
  }

  private static List<Commit> upTo(long last, List<Commit> commits) {
    return new ArrayList<>(commits.stream().filter(commit -> commit.number() <= last).toList());
  }

  private void lose(FindingKind kind, Object... details) {
    findings.add(kind, details);
    commitChecks.skip();
    digest = null;
  }

  private void take(Commit commit) {
    commitChecks.check(commit);
    if (digest == null) {
      bytes += new PrefixDigest().add(commit);
    } else {
      bytes += digest.add(commit);
    }
    commits++;
    events += commit.events().size();
    lastRead = commit.header();
  }

  private void checkHead(CommitHeader head, long highest) {
    if (head.number() < highest) {
      findings.add(FindingKind.HEAD_WRONG, "commit", highest, "head", head.number());
    }
    if (lastRead.number() == highest && highest > 0
        && !(head.number() == highest ? Optional.of(head) : log.header(highest)).equals(Optional.of(lastRead))) {
      findings.add(FindingKind.HEADER_WRONG, "commit", highest);
    }
  }
}
