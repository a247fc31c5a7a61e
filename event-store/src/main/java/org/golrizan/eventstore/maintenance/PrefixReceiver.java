package org.golrizan.eventstore.maintenance;

import org.golrizan.eventstore.keyed.KeyedDocument;
import org.golrizan.eventstore.log.Commit;

/** Takes what a {@link PrefixSource} sends. */
public interface PrefixReceiver {

  /** Where the prefix ends: told once, before the first commit. */
  void prefix(Prefix end);

  void commit(Commit commit);

  void document(String collection, KeyedDocument document);
}
