package org.golrizan.eventstore.maintenance;

import java.util.Optional;
import org.golrizan.eventstore.keyed.KeyedDocument;
import org.golrizan.eventstore.keyed.KeyedStore;

/** Reads every document beside the log, and looks each up by its unique keys. */
final class DocumentChecks {

  private final KeyedStore documents;
  private final Findings findings;

  DocumentChecks(KeyedStore documents, Findings findings) {
    this.documents = documents;
    this.findings = findings;
  }

  /** @return how many documents there are */
  long check() {
    long count = 0;
    for (String collection : documents.collections()) {
      // The mark is no part of what a store holds: it goes when the store is whole.
      if (!collection.equals(UnfinishedMark.COLLECTION)) {
        count += Documents.in(documents, collection, this::check);
      }
    }
    return count;
  }

  private void check(String collection, KeyedDocument document) {
    for (String uniqueKey : document.uniqueKeys()) {
      Optional<String> holder = documents.findByUniqueKey(collection, uniqueKey).map(KeyedDocument::key);
      // Whoever works with the store may have changed or deleted it meanwhile.
      if (!holder.equals(Optional.of(document.key()))
          && documents.find(collection, document.key()).equals(Optional.of(document))) {
        findings.add(FindingKind.DOCUMENT_KEY_LOST, "collection", collection, "key", document.key());
        return;
      }
    }
  }
}
