package org.golrizan.eventstore.maintenance;

import java.util.Optional;
import org.golrizan.eventstore.Bytes;
import org.golrizan.eventstore.keyed.KeyedDocument;
import org.golrizan.eventstore.keyed.KeyedStore;

/** Stands in a store from the beginning of a copy or a restore into it to its verified end: nobody may work on half a store. */
public final class UnfinishedMark {

  static final String COLLECTION = "maintenance";
  private static final String KEY = "unfinished";

  private UnfinishedMark() {}

  static boolean isOn(KeyedStore store) {
    return store.find(COLLECTION, KEY).isPresent();
  }

  /** Puts the mark, if it is not there. */
  static void put(KeyedStore store) {
    store.put(COLLECTION, KEY, KeyedStore.ABSENT, Bytes.EMPTY);
  }

  static void remove(KeyedStore store) {
    Optional<KeyedDocument> mark = store.find(COLLECTION, KEY);
    mark.ifPresent(it -> store.delete(COLLECTION, KEY, it.version()));
  }

  /** @throws UnfinishedStoreException if the mark is there */
  public static void requireNone(KeyedStore store) {
    if (isOn(store)) {
      throw new UnfinishedStoreException();
    }
  }

  /** A copy or a restore into the store was cut off. */
  public static final class UnfinishedStoreException extends RuntimeException {

    UnfinishedStoreException() {
      super("This store is the target of a copy or a restore that has not ended. Run the same command again, it goes on where it"
          + " stopped");
    }
  }
}
