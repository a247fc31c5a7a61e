package org.golrizan.eventstore.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.golrizan.eventstore.Bytes;
import org.golrizan.eventstore.keyed.KeyedDocument;
import org.golrizan.eventstore.keyed.KeyedStore;
import org.golrizan.eventstore.keyed.KeyedStoreException;
import org.golrizan.eventstore.keyed.PutOutcome;
import org.jspecify.annotations.Nullable;

/**
 * Keyed documents in a MongoDB database, a collection of which is named with a prefix. Safe for many processes. Writes and reads
 * ask for a majority, and writes for the journal: what was acknowledged survives whatever the server's replica set survives.
 */
public final class MongoKeyedStore implements KeyedStore {

  private static final String ID = "_id";
  private static final String VERSION = "v";
  private static final String BODY = "b";
  private static final String UNIQUE_KEYS = "u";
  private static final String AFTER_ALL_KEYS = "\uffff";

  private final MongoDatabase database;
  private final String collectionPrefix;
  private final Set<String> indexed = ConcurrentHashMap.newKeySet();

  /**
   * @param database         stays the caller's to close
   * @param collectionPrefix stands before each collection's name, may be empty
   */
  public MongoKeyedStore(MongoDatabase database, String collectionPrefix) {
    this.database = database
        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
        .withReadConcern(ReadConcern.MAJORITY);
    this.collectionPrefix = collectionPrefix;
  }

  @Override
  public Optional<KeyedDocument> find(String collection, String key) {
    return guarded(() -> first(collection, Filters.eq(ID, key)));
  }

  @Override
  public PutOutcome put(String collection, String key, long expectedVersion, Bytes body, Set<String> uniqueKeys) {
    return guarded(() -> {
      if (!uniqueKeys.isEmpty()) {
        ensureUniqueIndex(collection);
      }
      Document document = new Document(ID, key)
          .append(VERSION, expectedVersion + 1)
          .append(BODY, new Binary(body.toArray()));
      if (!uniqueKeys.isEmpty()) {
        // Absent where there are none: an empty list would count as one more value of the unique index.
        document.append(UNIQUE_KEYS, List.copyOf(uniqueKeys));
      }
      return expectedVersion == ABSENT
          ? insert(collection, document)
          : replace(collection, key, expectedVersion, document);
    });
  }

  private PutOutcome insert(String collection, Document document) {
    try {
      collection(collection).insertOne(document);
      return PutOutcome.WRITTEN;
    } catch (MongoWriteException e) {
      requireDuplicate(e);
      boolean exists = first(collection, Filters.eq(ID, document.getString(ID))).isPresent();
      return exists ? PutOutcome.VERSION_CHANGED : PutOutcome.UNIQUE_KEY_TAKEN;
    }
  }

  private PutOutcome replace(String collection, String key, long expectedVersion, Document document) {
    try {
      long matched = collection(collection)
          .replaceOne(Filters.and(Filters.eq(ID, key), Filters.eq(VERSION, expectedVersion)), document)
          .getMatchedCount();
      return matched == 1 ? PutOutcome.WRITTEN : PutOutcome.VERSION_CHANGED;
    } catch (MongoWriteException e) {
      requireDuplicate(e);
      return PutOutcome.UNIQUE_KEY_TAKEN;
    }
  }

  private static void requireDuplicate(MongoWriteException e) {
    if (ErrorCategory.fromErrorCode(e.getError().getCode()) != ErrorCategory.DUPLICATE_KEY) {
      throw e;
    }
  }

  @Override
  public boolean delete(String collection, String key, long expectedVersion) {
    return guarded(() -> collection(collection)
        .deleteOne(Filters.and(Filters.eq(ID, key), Filters.eq(VERSION, expectedVersion)))
        .getDeletedCount() == 1);
  }

  @Override
  public Optional<KeyedDocument> findByUniqueKey(String collection, String uniqueKey) {
    return guarded(() -> first(collection, Filters.eq(UNIQUE_KEYS, uniqueKey)));
  }

  @Override
  public List<KeyedDocument> scan(String collection, String prefix, String afterKey, int limit) {
    return guarded(() -> {
      List<KeyedDocument> found = new ArrayList<>();
      collection(collection)
          .find(Filters.and(Filters.gte(ID, prefix), Filters.gt(ID, afterKey), Filters.lt(ID, prefix + AFTER_ALL_KEYS)))
          .sort(Sorts.ascending(ID))
          .limit(limit)
          .forEach(document -> found.add(keyed(document)));
      return found;
    });
  }

  @Override
  public List<String> collections() {
    return guarded(() -> {
      List<String> names = new ArrayList<>();
      for (String name : database.listCollectionNames()) {
        if (name.startsWith(collectionPrefix) && collection(name.substring(collectionPrefix.length())).find().first() != null) {
          names.add(name.substring(collectionPrefix.length()));
        }
      }
      names.sort(Comparator.naturalOrder());
      return names;
    });
  }

  @Override
  public Instant now() {
    return guarded(() -> ServerTime.of(database));
  }

  private Optional<KeyedDocument> first(String collection, Bson filter) {
    @Nullable Document document = collection(collection).find(filter).first();
    return document == null ? Optional.empty() : Optional.of(keyed(document));
  }

  private static KeyedDocument keyed(Document document) {
    return new KeyedDocument(
        document.getString(ID),
        document.getLong(VERSION),
        Bytes.of(document.get(BODY, Binary.class).getData()),
        Set.copyOf(document.getList(UNIQUE_KEYS, String.class, List.of())));
  }

  private MongoCollection<Document> collection(String name) {
    return database.getCollection(collectionPrefix + name);
  }

  private void ensureUniqueIndex(String collection) {
    if (!indexed.contains(collection)) {
      collection(collection).createIndex(Indexes.ascending(UNIQUE_KEYS), new IndexOptions().unique(true).sparse(true));
      indexed.add(collection);
    }
  }

  private static <T> T guarded(Supplier<T> work) {
    try {
      return work.get();
    } catch (MongoException e) {
      throw new KeyedStoreException("The keyed store cannot be read or written", e);
    }
  }

  /** The database's client stays open: it is the caller's. */
  @Override
  public void close() {}
}
