package org.golrizan.standalone.readmodels;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the collection does faster it does as the library's own does it. */
class OrderedCollectionTest {

  private static final int DOCUMENTS = 200;

  private final MongoServer ours = new MongoServer(new OrderedBackend(MVStore.open(null)));
  private final MongoServer theirs = new MongoServer(new H2Backend(MVStore.open(null)));
  private MongoClient ourClient;
  private MongoClient theirClient;

  @BeforeEach
  void connect() {
    ourClient = client(ours);
    theirClient = client(theirs);
  }

  private static MongoClient client(MongoServer server) {
    InetSocketAddress address = server.bind();
    return MongoClients.create("mongodb://" + address.getHostString() + ":" + address.getPort());
  }

  @AfterEach
  void disconnect() {
    ourClient.close();
    theirClient.close();
    ours.shutdownNow();
    theirs.shutdownNow();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 1404})
  void filtersListsAndWritesByTextAnswerAsTheLibraryDoes(long seed) {
    answersAlike(new Random(seed), number -> String.format("%05d", number));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 1404})
  void filtersListsAndWritesByNumberAnswerAsTheLibraryDoes(long seed) {
    answersAlike(new Random(seed), Long::valueOf);
  }

  @Test
  void idsOfSeveralKindsAreLeftToTheLibrary() {
    Random random = new Random(7);
    answersAlike(random, number -> number % 2 == 0 ? (Object) Long.valueOf(number) : "t" + number);
  }

  @Test
  void aListEndsAtItsLimitWithoutReadingOn() {
    MongoCollection<Document> collection = ourClient.getDatabase("d").getCollection("c");
    assertThat(collection.find().sort(Sorts.descending("_id")).limit(1)).isEmpty();
    collection.insertMany(List.of(new Document("_id", "a"), new Document("_id", "b"), new Document("_id", "c")));
    assertThat(collection.find(lt("_id", "c")).sort(Sorts.descending("_id")).limit(1))
        .containsExactly(new Document("_id", "b"));
  }

  /** The library changes the document it found; the file writes it in the background. */
  @Test
  void aDocumentThatChangesWhileTheFileIsWrittenBreaksNothing(@TempDir Path folder) throws InterruptedException {
    MVStore file = new MVStore.Builder().fileName(folder.resolve("views.mv").toString()).autoCommitDisabled().open();
    MongoServer server = new MongoServer(new OrderedBackend(file));
    AtomicBoolean done = new AtomicBoolean();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread writer = Thread.ofPlatform().start(() -> {
      try {
        while (!done.get()) {
          file.commit();
        }
      } catch (RuntimeException e) {
        failure.set(e);
      }
    });
    try (MongoClient client = client(server)) {
      MongoCollection<Document> collection = client.getDatabase("d").getCollection("c");
      for (int i = 0; i < 2_000; i++) {
        Document document = new Document("_id", "one");
        for (int field = 0; field <= i % 50; field++) {
          document.append("field-" + i % 2 + "-" + field, i);
        }
        collection.replaceOne(eq("one"), document, new ReplaceOptions().upsert(true));
      }
    } finally {
      done.set(true);
      writer.join();
      server.shutdownNow();
    }
    assertThat(failure).hasNullValue();
  }

  private void answersAlike(Random random, Function<Integer, Object> id) {
    for (int i = 0; i < DOCUMENTS; i++) {
      Document document = document(random, id.apply(random.nextInt(DOCUMENTS)));
      both(c -> c.replaceOne(eq(document.get("_id")), document, new ReplaceOptions().upsert(true)).getModifiedCount());
    }
    for (int i = 0; i < DOCUMENTS; i++) {
      Bson filter = filter(random, id);
      Bson sort = switch (random.nextInt(4)) {
        case 0 -> Sorts.ascending("_id");
        case 1 -> Sorts.descending("_id");
        case 2 -> Sorts.ascending("n", "_id");
        default -> null;
      };
      int skip = random.nextInt(3) == 0 ? random.nextInt(20) : 0;
      int limit = random.nextBoolean() ? random.nextInt(1, 30) : 0;
      both(c -> c.find(filter).sort(sort).skip(skip).limit(sort == null ? 0 : limit).into(new ArrayList<>()));
      both(c -> c.countDocuments(filter));
      Document document = document(random, id.apply(random.nextInt(DOCUMENTS)));
      Bson one = new Document("_id", document.get("_id")).append("n", random.nextInt(5));
      both(c -> c.replaceOne(one, document).getMatchedCount());
      if (random.nextInt(10) == 0) {
        both(c -> c.deleteOne(one).getDeletedCount());
      }
    }
  }

  private static Document document(Random random, Object id) {
    return new Document("_id", id).append("n", random.nextInt(5)).append("x", random.nextInt());
  }

  private static Bson filter(Random random, Function<Integer, Object> id) {
    Object one = id.apply(random.nextInt(DOCUMENTS));
    Object other = id.apply(random.nextInt(DOCUMENTS));
    Bson n = eq("n", random.nextInt(5));
    return switch (random.nextInt(10)) {
      case 0 -> new Document();
      case 1 -> eq(one);
      case 2 -> new Document("_id", one).append("n", random.nextInt(5));
      case 3 -> in("_id", List.of(one, other));
      case 4 -> gt("_id", one);
      case 5 -> new Document("_id", new Document("$gte", one).append("$lte", other)).append("n", random.nextInt(5));
      case 6 -> new Document("_id", new Document("$lt", one)).append("n", random.nextInt(5));
      case 7 -> and(gte("_id", one), lte("_id", other), n);
      case 8 -> new Document("_id", new Document("$gt", one).append("$gte", other));
      default -> n;
    };
  }

  private void both(Function<MongoCollection<Document>, Object> question) {
    Object expected = question.apply(theirClient.getDatabase("d").getCollection("c"));
    assertThat(question.apply(ourClient.getDatabase("d").getCollection("c"))).isEqualTo(expected);
  }
}
