package org.golrizan.eventstore.maintenance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.golrizan.eventstore.keyed.KeyedDocument;
import org.golrizan.eventstore.keyed.KeyedStore;
import org.golrizan.eventstore.keyed.PutOutcome;
import org.golrizan.eventstore.log.AppendOutcome;
import org.golrizan.eventstore.log.Commit;
import org.golrizan.eventstore.log.CommitKey;
import org.golrizan.eventstore.log.StoredEvent;

/** Writes what a source sends into a home, many commits at once. */
final class TargetWriter implements PrefixReceiver {

  private static final int MAX_COMMITS = 1_000;
  private static final long MAX_BYTES = 8L * 1024 * 1024;
  private static final int DOCUMENTS_BETWEEN_PROGRESS = 100;

  private final Home target;
  private final PrefixDigest digest;
  private final Progress progress;
  private final DocumentsDigest sent = new DocumentsDigest();
  private final List<Commit> batch = new ArrayList<>();
  private long batchBytes;
  private Prefix end = Prefix.EMPTY;

  /** @param digest takes every commit that is written */
  TargetWriter(Home target, PrefixDigest digest, Progress progress) {
    this.target = target;
    this.digest = digest;
    this.progress = progress;
  }

  Prefix end() {
    return end;
  }

  DocumentsDigest documentsSent() {
    return sent;
  }

  @Override
  public void prefix(Prefix prefix) {
    end = prefix;
  }

  @Override
  public void commit(Commit commit) {
    digest.add(commit);
    batch.add(commit);
    batchBytes += commit.events().stream().mapToLong(StoredEvent::size).sum();
    if (batch.size() >= MAX_COMMITS || batchBytes >= MAX_BYTES) {
      flush();
    }
  }

  @Override
  public void document(String collection, KeyedDocument document) {
    flush();
    PutOutcome outcome =
        target.documents().put(collection, document.key(), KeyedStore.ABSENT, document.body(), document.uniqueKeys());
    if (outcome != PutOutcome.WRITTEN) {
      throw new MaintenanceException(Trouble.TARGET_DOCUMENTS_WRITTEN_TO, "collection", collection);
    }
    sent.add(collection, document);
    if (sent.count() % DOCUMENTS_BETWEEN_PROGRESS == 0) {
      progress.at(Progress.Phase.COPYING_DOCUMENTS, sent.count(), 0);
    }
  }

  /** Stores the commits that wait. */
  void flush() {
    if (batch.isEmpty()) {
      return;
    }
    switch (target.log().append(batch)) {
      case AppendOutcome.Stored() -> progress.at(Progress.Phase.COPYING, batch.getLast().lastPosition(), end.position());
      case AppendOutcome.NumberTaken(int index) ->
          throw new MaintenanceException(Trouble.TARGET_WRITTEN_TO, "commit", batch.get(index).number());
      case AppendOutcome.KeyTaken(int index, CommitKey key) -> throw keyTaken(batch.get(index), key);
    }
    batch.clear();
    batchBytes = 0;
  }

  private MaintenanceException keyTaken(Commit commit, CommitKey key) {
    String holders = target.log().holders(List.of(key)).values().stream()
        .flatMap(List::stream).map(String::valueOf).collect(Collectors.joining(", "));
    return new MaintenanceException(
        Trouble.KEY_TAKEN, "commit", commit.number(), "key", KeyChecks.shown(key), "holders", holders);
  }
}
