package org.golrizan.eventstore.maintenance;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.golrizan.eventstore.keyed.KeyedStore;
import org.golrizan.eventstore.log.CommitLogException;

/**
 * Brings a prefix and its documents into another home: a restore, or a copy. The target is empty or holds an equal prefix already,
 * which it may have from a transfer that was cut off at any point; this one goes on from there. Nobody else works on the target
 * meanwhile. It bears the {@link UnfinishedMark} until all of it is verified.
 *
 * <p>The target's documents are replaced by the source's; those that a source never sends, such as snapshots, stay.
 */
public final class Transfer {

  private final PrefixSource source;
  private final Home target;
  private final KeyedStore documents;
  private final Progress progress;
  private final PrefixDigest digest = new PrefixDigest();

  private Transfer(PrefixSource source, Home target, Progress progress) {
    this.source = source;
    this.target = target;
    this.documents = target.documents();
    this.progress = progress;
  }

  /**
   * @return where its verification found anything, the target stays unfinished
   * @throws MaintenanceException if the target is not fit for it, is written to by someone else, or the source is damaged
   * @throws CommitLogException   if a store cannot be reached; the same transfer again goes on from there
   */
  public static TransferReport run(PrefixSource source, Home target, Progress progress) {
    return new Transfer(source, target, progress).run();
  }

  private TransferReport run() {
    long alreadyThere = TargetComparison.of(source, target.log(), digest, progress);
    if (alreadyThere == 0 && !UnfinishedMark.isOn(documents)) {
      requireNoDocuments();
    }
    UnfinishedMark.put(documents);
    clearDocuments();
    TargetWriter writer = new TargetWriter(target, digest, progress);
    source.send(alreadyThere + 1, writer);
    writer.flush();
    VerificationReport verification = verified(writer);
    if (verification.isSound()) {
      UnfinishedMark.remove(documents);
    }
    return new TransferReport(writer.end(), alreadyThere, writer.documentsSent().counts(), verification);
  }

  private void requireNoDocuments() {
    takenCollections().stream().findFirst().ifPresent(collection -> {
      throw new MaintenanceException(Trouble.TARGET_HAS_DOCUMENTS, "collection", collection);
    });
  }

  private void clearDocuments() {
    for (String collection : takenCollections()) {
      Documents.in(documents, collection, (_, document) -> {
        if (!documents.delete(collection, document.key(), document.version())) {
          throw new MaintenanceException(Trouble.TARGET_DOCUMENTS_WRITTEN_TO, "collection", collection);
        }
      });
    }
  }

  private Set<String> takenCollections() {
    Set<String> taken = new TreeSet<>(documents.collections());
    taken.removeIf(collection -> !Treatment.isTaken(collection, source.without()));
    return taken;
  }

  private VerificationReport verified(TargetWriter writer) {
    VerificationReport verification = Verification.ofTarget(target, progress);
    if (verification.prefix().commit() > writer.end().commit()) {
      throw new MaintenanceException(Trouble.TARGET_WRITTEN_TO, "commit", writer.end().commit() + 1);
    }
    if (verification.isSound() && !verification.digest().equals(Optional.of(digest.value()))) {
      throw new MaintenanceException(Trouble.DIGESTS_DIFFER);
    }
    DocumentsDigest stored = new DocumentsDigest();
    Set<String> collections = takenCollections();
    collections.forEach(collection -> Documents.in(documents, collection, stored::add));
    collections.addAll(writer.documentsSent().counts().keySet());
    for (String collection : collections) {
      if (!stored.agreesOn(collection, writer.documentsSent())) {
        throw new MaintenanceException(Trouble.DOCUMENTS_DIFFER, "collection", collection);
      }
    }
    return verification;
  }
}
