package org.golrizan.eventstore.maintenance;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.golrizan.eventstore.keyed.KeyedStore;
import org.golrizan.eventstore.log.Commit;
import org.golrizan.eventstore.log.CommitLog;
import org.golrizan.eventstore.log.DamagedCommitException;

/** A home as it stands. Others may go on writing to it: a prefix never changes. Sends no commit that is damaged. */
public final class HomeSource implements PrefixSource {

  private static final int MAX_COMMITS = 1_000;
  private static final long MAX_BYTES = 4L * 1024 * 1024;

  private final CommitLog log;
  private final KeyedStore documents;
  private final Selection selection;

  /** @throws MaintenanceException {@link Trouble#UNFINISHED_STORE} */
  public HomeSource(Home home, Selection selection) {
    this.log = home.log();
    this.documents = home.documents();
    this.selection = selection;
    if (UnfinishedMark.isOn(documents)) {
      throw new MaintenanceException(Trouble.UNFINISHED_STORE);
    }
  }

  @Override
  public void send(long fromCommit, PrefixReceiver receiver) {
    if (selection.position().isEmpty()) {
      sendDocuments(Treatment.TOKENS_FIRST, receiver);
      sendDocuments(Treatment.THEN_DEAD_LETTERS, receiver);
    }
    Prefix end = end();
    receiver.prefix(end);
    sendCommits(fromCommit, end.commit(), receiver::commit);
    sendDocuments(Treatment.AFTER_THE_PREFIX, receiver);
  }

  @Override
  public void sendCommits(long lastCommit, Consumer<Commit> receiver) {
    sendCommits(1, Math.min(lastCommit, end().commit()), receiver);
  }

  private Prefix end() {
    return selection.position().isPresent()
        ? Prefix.upTo(log, selection.position().getAsLong())
        : Prefix.of(log.head());
  }

  @Override
  public Set<String> without() {
    return selection.without();
  }

  private void sendCommits(long from, long last, Consumer<Commit> receiver) {
    Findings findings = new Findings(1);
    CommitChecks checks = new CommitChecks(findings);
    if (from > 1) {
      checks.skip();
    }
    long next = from;
    while (next <= last) {
      for (Commit commit : read(next, (int) Math.min(MAX_COMMITS, last - next + 1))) {
        if (commit.number() != next) {
          throw damaged(next, FindingKind.COMMIT_MISSING);
        }
        checks.check(commit);
        if (findings.total() > 0) {
          throw damaged(next, findings.kept().getFirst().kind());
        }
        receiver.accept(commit);
        next++;
      }
    }
  }

  private List<Commit> read(long number, int count) {
    try {
      List<Commit> found = log.read(number, count, MAX_BYTES);
      if (found.isEmpty()) {
        throw damaged(number, FindingKind.COMMIT_MISSING);
      }
      return found;
    } catch (DamagedCommitException e) {
      if (count == 1) {
        throw damaged(number, FindingKind.COMMIT_UNREADABLE);
      }
      // One by one, so that the one that is damaged is named.
      return read(number, 1);
    }
  }

  private static MaintenanceException damaged(long commit, FindingKind finding) {
    return new MaintenanceException(Trouble.SOURCE_DAMAGED, "commit", commit, "finding", finding);
  }

  private void sendDocuments(Treatment treatment, PrefixReceiver receiver) {
    for (String collection : documents.collections()) {
      if (selection.takes(collection, treatment)) {
        Documents.in(documents, collection, receiver::document);
      }
    }
  }
}
