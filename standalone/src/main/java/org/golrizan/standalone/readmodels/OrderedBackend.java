package org.golrizan.standalone.readmodels;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** The library's backend over a file, with {@link OrderedCollection}s. */
final class OrderedBackend extends H2Backend {

  OrderedBackend(MVStore store) {
    super(store);
  }

  @Override
  protected MongoDatabase openOrCreateDatabase(String name) {
    return new OrderedDatabase(name, getMvStore(), getCursorRegistry());
  }

  private static final class OrderedDatabase extends H2Database {

    private final MVStore store;

    /** The store comes first: opening the database opens its collections. */
    OrderedDatabase(String name, MVStore store, CursorRegistry cursors) {
      this.store = store;
      super(name, store, cursors);
    }

    /** The maps have the names that the library gives them, by which it finds databases and collections again. */
    @Override
    protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
      MVMap<Object, Document> documents = store.openMap(
          "databases." + getFullCollectionNamespace(name), new MVMap.Builder<Object, Document>().valueType(DocumentType.BSON));
      MVMap<String, Object> meta = store.openMap("meta." + getFullCollectionNamespace(name));
      return new OrderedCollection(this, name, options, documents, meta, cursorRegistry);
    }
  }
}
