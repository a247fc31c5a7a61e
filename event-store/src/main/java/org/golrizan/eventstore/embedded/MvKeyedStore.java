package org.golrizan.eventstore.embedded;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.golrizan.eventstore.Bytes;
import org.golrizan.eventstore.keyed.KeyedDocument;
import org.golrizan.eventstore.keyed.KeyedStore;
import org.golrizan.eventstore.keyed.KeyedStoreException;
import org.golrizan.eventstore.keyed.PutOutcome;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.StringDataType;
import org.jspecify.annotations.Nullable;

/**
 * Keyed documents in one MVStore file. A write is on the disk when the method returns; after a crash of the process or a loss of
 * power each write is there whole or not at all. For one process alone. A reader may see a write shortly before it is synced.
 */
final class MvKeyedStore implements KeyedStore {

  /** Stands between collection and key, and between the unique keys of a document; no name may hold it. */
  private static final char SEPARATOR = '\u0000';

  private final SyncedFile file;
  private final GroupedChanges changes;
  /** Collection and key to version and body. */
  private final MVMap<String, byte[]> documents;
  /** Collection and unique key to the key of the document that holds it. */
  private final MVMap<String, String> holders;
  /** Collection and key to the unique keys that the document holds. */
  private final MVMap<String, String> held;

  private MvKeyedStore(SyncedFile file) {
    this.file = file;
    this.changes = new GroupedChanges(file);
    this.documents = file.store().openMap("documents",
        new MVMap.Builder<String, byte[]>().keyType(StringDataType.INSTANCE).valueType(ByteArrayDataType.INSTANCE));
    this.holders = textMap("holders");
    this.held = textMap("held");
  }

  private MVMap<String, String> textMap(String name) {
    return file.store().openMap(name,
        new MVMap.Builder<String, String>().keyType(StringDataType.INSTANCE).valueType(StringDataType.INSTANCE));
  }

  static MvKeyedStore open(Path path) {
    return open(path, () -> {
      SyncedFile file = SyncedFile.open(path);
      MvKeyedStore store = new MvKeyedStore(file);
      file.commit(() -> {});
      return store;
    });
  }

  /** Opens the file to look at it: nothing of it is ever changed. */
  static MvKeyedStore openAsItIs(Path path) {
    return open(path, () -> new MvKeyedStore(SyncedFile.openReadOnly(path)));
  }

  private static MvKeyedStore open(Path path, Supplier<MvKeyedStore> opening) {
    try {
      return opening.get();
    } catch (MVStoreException e) {
      throw new KeyedStoreException("The keyed store " + path.toAbsolutePath() + " cannot be opened", e);
    }
  }

  @Override
  public Optional<KeyedDocument> find(String collection, String key) {
    return guarded(() -> Optional.ofNullable(documents.get(place(collection, key))).map(value -> document(collection, key, value)));
  }

  @Override
  public PutOutcome put(String collection, String key, long expectedVersion, Bytes body, Set<String> uniqueKeys) {
    String place = place(collection, key);
    uniqueKeys.forEach(uniqueKey -> place(collection, uniqueKey));
    return guarded(() -> changes.make(() -> {
      if (version(place) != expectedVersion) {
        return PutOutcome.VERSION_CHANGED;
      }
      for (String uniqueKey : uniqueKeys) {
        String holder = holders.get(place(collection, uniqueKey));
        if (holder != null && !holder.equals(key)) {
          return PutOutcome.UNIQUE_KEY_TAKEN;
        }
      }
      holdUniqueKeys(collection, key, uniqueKeys);
      documents.put(place, value(expectedVersion + 1, body));
      return PutOutcome.WRITTEN;
    }));
  }

  @Override
  public boolean delete(String collection, String key, long expectedVersion) {
    String place = place(collection, key);
    return guarded(() -> changes.make(() -> {
      if (expectedVersion == ABSENT || version(place) != expectedVersion) {
        return false;
      }
      holdUniqueKeys(collection, key, Set.of());
      documents.remove(place);
      return true;
    }));
  }

  /** Writes what the store holds into a new file, on the disk when this returns. Nobody may write meanwhile. */
  void copyTo(Path target) {
    guarded(() -> {
      try (SyncedFile copied = SyncedFile.open(target)) {
        MvKeyedStore copy = new MvKeyedStore(copied);
        copied.commit(() -> {
          documents.forEach(copy.documents::put);
          holders.forEach(copy.holders::put);
          held.forEach(copy.held::put);
        });
      }
      return true;
    });
  }

  @Override
  public Optional<KeyedDocument> findByUniqueKey(String collection, String uniqueKey) {
    return guarded(() -> Optional.ofNullable(holders.get(place(collection, uniqueKey)))
        .flatMap(key -> find(collection, key)));
  }

  @Override
  public List<KeyedDocument> scan(String collection, String prefix, String afterKey, int limit) {
    return guarded(() -> {
      String from = afterKey.compareTo(prefix) < 0 ? prefix : afterKey;
      String start = place(collection, "");
      List<KeyedDocument> found = new ArrayList<>();
      Iterator<String> places = documents.keyIterator(place(collection, from));
      while (places.hasNext() && found.size() < limit) {
        String place = places.next();
        if (!place.startsWith(start + prefix)) {
          break;
        }
        String key = place.substring(start.length());
        byte[] value = documents.get(place);
        if (value != null && (afterKey.isEmpty() || key.compareTo(afterKey) > 0)) {
          found.add(document(collection, key, value));
        }
      }
      return found;
    });
  }

  @Override
  public List<String> collections() {
    return guarded(() -> {
      List<String> names = new ArrayList<>();
      String place = documents.firstKey();
      while (place != null) {
        String name = place.substring(0, place.indexOf(SEPARATOR));
        names.add(name);
        // The first place after all of this collection's.
        place = documents.ceilingKey(name + (char) (SEPARATOR + 1));
      }
      return names;
    });
  }

  @Override
  public Instant now() {
    return Instant.now();
  }

  private long version(String place) {
    byte[] value = documents.get(place);
    return value == null ? ABSENT : ByteBuffer.wrap(value).getLong();
  }

  /** A key that stays is never missing in between: readers look while this goes on. */
  private void holdUniqueKeys(String collection, String key, Set<String> uniqueKeys) {
    String place = place(collection, key);
    Set<String> before = uniqueKeys(held.get(place));
    if (before.equals(uniqueKeys)) {
      return;
    }
    uniqueKeys.forEach(uniqueKey -> holders.put(place(collection, uniqueKey), key));
    if (uniqueKeys.isEmpty()) {
      held.remove(place);
    } else {
      held.put(place, String.join(String.valueOf(SEPARATOR), uniqueKeys));
    }
    before.stream()
        .filter(uniqueKey -> !uniqueKeys.contains(uniqueKey))
        .forEach(uniqueKey -> holders.remove(place(collection, uniqueKey)));
  }

  private static String place(String collection, String key) {
    if (collection.isEmpty() || collection.indexOf(SEPARATOR) >= 0 || key.indexOf(SEPARATOR) >= 0) {
      throw new IllegalArgumentException("A collection has a name, and neither it nor a key holds a zero character");
    }
    return collection + SEPARATOR + key;
  }

  private static byte[] value(long version, Bytes body) {
    return ByteBuffer.allocate(Long.BYTES + body.length()).putLong(version).put(body.toArray()).array();
  }

  private KeyedDocument document(String collection, String key, byte[] value) {
    return new KeyedDocument(
        key,
        ByteBuffer.wrap(value).getLong(),
        Bytes.of(Arrays.copyOfRange(value, Long.BYTES, value.length)),
        uniqueKeys(held.get(place(collection, key))));
  }

  private static Set<String> uniqueKeys(@Nullable String joined) {
    return joined == null ? Set.of() : Set.of(joined.split(String.valueOf(SEPARATOR), -1));
  }

  private <T> T guarded(Supplier<T> work) {
    try {
      return file.read(work);
    } catch (MVStoreException | IllegalStateException e) {
      throw new KeyedStoreException("The keyed store's file cannot be read or written", e);
    }
  }

  @Override
  public void close() {
    changes.alone(file::close);
  }
}
