package org.golrizan.eventstore.maintenance;

import java.util.Iterator;
import java.util.function.BiConsumer;
import org.golrizan.eventstore.keyed.KeyedDocument;
import org.golrizan.eventstore.keyed.KeyedStore;

/** Walks through keyed documents page by page. */
final class Documents {

  private static final int PAGE = 500;

  private Documents() {}

  /** @return how many there were */
  static long inAll(KeyedStore store, BiConsumer<String, KeyedDocument> each) {
    long count = 0;
    for (String collection : store.collections()) {
      count += in(store, collection, each);
    }
    return count;
  }

  /** @return how many there were */
  static long in(KeyedStore store, String collection, BiConsumer<String, KeyedDocument> each) {
    long count = 0;
    for (Iterator<KeyedDocument> all = store.all(collection, "", PAGE).iterator(); all.hasNext(); ) {
      each.accept(collection, all.next());
      count++;
    }
    return count;
  }
}
