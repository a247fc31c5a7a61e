package org.golrizan.eventstore.keyed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.golrizan.eventstore.Bytes;
import org.junit.jupiter.api.Test;

/** What every adapter of the keyed store keeps. A subclass gives the adapter. */
public abstract class KeyedStoreConformance {

  private static final String COLLECTION = "things";

  /** An empty store, the same one for the whole of a test. */
  protected abstract KeyedStore store();

  private PutOutcome put(String key, long expectedVersion, String body, String... uniqueKeys) {
    return store().put(COLLECTION, key, expectedVersion, Bytes.ofText(body), Set.of(uniqueKeys));
  }

  @Test
  void aDocumentComesBackWithItsVersion() {
    assertThat(store().find(COLLECTION, "a")).isEmpty();
    assertThat(put("a", KeyedStore.ABSENT, "متن")).isEqualTo(PutOutcome.WRITTEN);
    assertThat(store().find(COLLECTION, "a")).contains(new KeyedDocument("a", 1, Bytes.ofText("متن")));
    assertThat(put("a", 1, "two")).isEqualTo(PutOutcome.WRITTEN);
    assertThat(store().find(COLLECTION, "a")).contains(new KeyedDocument("a", 2, Bytes.ofText("two")));
    assertThat(store().find("others", "a")).isEmpty();
  }

  @Test
  void aWriteAgainstAnotherVersionIsRefused() {
    put("a", 0, "one");
    put("a", 1, "two");

    assertThat(put("a", 0, "x")).isEqualTo(PutOutcome.VERSION_CHANGED);
    assertThat(put("a", 1, "x")).isEqualTo(PutOutcome.VERSION_CHANGED);
    assertThat(put("a", 3, "x")).isEqualTo(PutOutcome.VERSION_CHANGED);
    assertThat(put("b", 1, "x")).isEqualTo(PutOutcome.VERSION_CHANGED);
    assertThat(store().find(COLLECTION, "a")).map(it -> it.body().toText()).contains("two");
  }

  @Test
  void deletingNeedsTheVersionToo() {
    put("a", 0, "one");

    assertThat(store().delete(COLLECTION, "a", 2)).isFalse();
    assertThat(store().delete(COLLECTION, "a", 1)).isTrue();
    assertThat(store().delete(COLLECTION, "a", 1)).isFalse();
    assertThat(store().find(COLLECTION, "a")).isEmpty();
    assertThat(put("a", 0, "again")).isEqualTo(PutOutcome.WRITTEN);
  }

  @Test
  void aUniqueKeyHasOneHolderInItsCollection() {
    assertThat(put("a", 0, "one", "u1", "u2")).isEqualTo(PutOutcome.WRITTEN);
    assertThat(put("b", 0, "two", "u2")).isEqualTo(PutOutcome.UNIQUE_KEY_TAKEN);
    assertThat(put("b", 0, "two", "u3")).isEqualTo(PutOutcome.WRITTEN);
    assertThat(put("b", 1, "two", "u3", "u1")).isEqualTo(PutOutcome.UNIQUE_KEY_TAKEN);
    assertThat(put("c", 0, "without")).isEqualTo(PutOutcome.WRITTEN);
    assertThat(put("d", 0, "without")).isEqualTo(PutOutcome.WRITTEN);
    assertThat(store().put("others", "a", 0, Bytes.EMPTY, Set.of("u1"))).isEqualTo(PutOutcome.WRITTEN);

    assertThat(store().findByUniqueKey(COLLECTION, "u2")).map(KeyedDocument::key).contains("a");
    assertThat(store().findByUniqueKey(COLLECTION, "u3")).map(KeyedDocument::key).contains("b");
    assertThat(store().findByUniqueKey(COLLECTION, "u4")).isEmpty();
  }

  @Test
  void aWriteReplacesTheUniqueKeysAndADeletionFreesThem() {
    put("a", 0, "one", "u1", "u2");
    assertThat(put("a", 1, "two", "u2", "u3")).isEqualTo(PutOutcome.WRITTEN);
    assertThat(put("b", 0, "b", "u1")).isEqualTo(PutOutcome.WRITTEN);

    store().delete(COLLECTION, "a", 2);

    assertThat(store().findByUniqueKey(COLLECTION, "u2")).isEmpty();
    assertThat(put("c", 0, "c", "u2", "u3")).isEqualTo(PutOutcome.WRITTEN);
    assertThat(store().findByUniqueKey(COLLECTION, "u1")).map(KeyedDocument::key).contains("b");
    assertThat(store().findByUniqueKey(COLLECTION, "u2")).map(KeyedDocument::key).contains("c");
  }

  @Test
  void documentsAreScannedByPrefixInPages() {
    for (String key : List.of("p/1", "p/2", "p/3", "q/1", "o/9", "p")) {
      put(key, 0, key);
    }
    store().put("thing", "p/0", 0, Bytes.EMPTY);
    store().put("things2", "p/4", 0, Bytes.EMPTY);

    assertThat(store().scan(COLLECTION, "p/", "", 2)).extracting(KeyedDocument::key).containsExactly("p/1", "p/2");
    assertThat(store().scan(COLLECTION, "p/", "p/2", 2)).extracting(KeyedDocument::key).containsExactly("p/3");
    assertThat(store().scan(COLLECTION, "p/", "p/3", 2)).isEmpty();
    assertThat(store().scan(COLLECTION, "", "", 100)).extracting(KeyedDocument::key)
        .containsExactly("o/9", "p", "p/1", "p/2", "p/3", "q/1");
  }

  @Test
  void ofManyWhoWriteOneVersionExactlyOneWins() throws Exception {
    put("a", 0, "start");
    List<Callable<PutOutcome>> writers = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      String body = "writer " + i;
      writers.add(() -> put("a", 1, body));
    }
    List<PutOutcome> outcomes;
    try (ExecutorService threads = Executors.newFixedThreadPool(writers.size())) {
      outcomes = threads.invokeAll(writers).stream().map(Future::resultNow).toList();
    }

    assertThat(outcomes).filteredOn(PutOutcome.WRITTEN::equals).hasSize(1);
    assertThat(store().find(COLLECTION, "a")).map(KeyedDocument::version).contains(2L);
  }

  @Test
  void aUniqueKeyIsFoundAtAnyMomentWhileItsHolderIsRewritten() throws Exception {
    put("a", 0, "start", "name");
    AtomicBoolean writing = new AtomicBoolean(true);
    try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
      Future<Long> searches = threads.submit(() -> {
        long found = 0;
        while (writing.get()) {
          assertThat(store().findByUniqueKey(COLLECTION, "name")).as("after " + found + " searches")
              .map(KeyedDocument::uniqueKeys).contains(Set.of("name"));
          found++;
        }
        return found;
      });
      try {
        for (int version = 1; version <= 200 && !searches.isDone(); version++) {
          assertThat(put("a", version, "again", "name")).isEqualTo(PutOutcome.WRITTEN);
        }
      } finally {
        writing.set(false);
      }

      assertThat(searches.get()).isPositive();
    }
  }

  @Test
  void theClockIsAboutOurs() {
    assertThat(Duration.between(store().now(), Instant.now()).abs()).isLessThan(Duration.ofMinutes(5));
  }

  @Test
  void theCollectionsThatHoldSomethingAreNamedInOrder() {
    store().put("zoo", "a", KeyedStore.ABSENT, Bytes.ofText("1"));
    store().put("animals", "b", KeyedStore.ABSENT, Bytes.ofText("2"));
    store().put("empty", "c", KeyedStore.ABSENT, Bytes.ofText("3"));
    store().delete("empty", "c", 1);

    assertThat(store().collections()).containsExactly("animals", "zoo");
  }

  @Test
  void aDocumentTellsItsUniqueKeys() {
    store().put(COLLECTION, "a", KeyedStore.ABSENT, Bytes.ofText("1"), Set.of("one", "two"));

    assertThat(store().find(COLLECTION, "a")).contains(new KeyedDocument("a", 1, Bytes.ofText("1"), Set.of("one", "two")));
    assertThat(store().scan(COLLECTION, "", "", 10)).extracting(KeyedDocument::uniqueKeys).containsExactly(Set.of("one", "two"));
  }
}
