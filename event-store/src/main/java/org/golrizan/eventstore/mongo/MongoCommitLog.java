package org.golrizan.eventstore.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.bson.BSONException;
import org.bson.BsonDocument;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.conversions.Bson;
import org.golrizan.eventstore.log.AppendOutcome;
import org.golrizan.eventstore.log.Commit;
import org.golrizan.eventstore.log.CommitHeader;
import org.golrizan.eventstore.log.CommitKey;
import org.golrizan.eventstore.log.CommitLog;
import org.golrizan.eventstore.log.CommitLogException;
import org.golrizan.eventstore.log.DamagedCommitException;
import org.golrizan.eventstore.log.NoCommitLogException;
import org.golrizan.eventstore.log.PositionedEvent;
import org.golrizan.eventstore.log.StoredEvent;
import org.jspecify.annotations.Nullable;

/**
 * The commit log on a server of MongoDB's protocol: one document a commit, so that no transaction is needed, and one unique index
 * over the array of its keys. Safe for many processes.
 *
 * <p>Writes wait for a majority of the replica set and its journals, reads see only what a majority has. So what was acknowledged
 * survives the crash of any process, and a loss of power that leaves a majority's disks whole; on a standalone server, one that
 * leaves its disk whole. Nothing that a reader has seen is ever rolled back.
 */
public final class MongoCommitLog implements CommitLog {

  private static final String COLLECTION = "commits";
  private static final int NUMBERS_AT_ONCE = 1_000;
  private static final int DOUBLINGS = 40;
  private static final int LOOKS_FOR_A_CLASH = 100;
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);
  private static final Bson HEADER_ONLY = Projections.include(
      CommitCodec.FIRST_POSITION, CommitCodec.LAST_POSITION, CommitCodec.MAX_TIME, CommitCodec.ATTEMPT);

  private final MongoDatabase database;
  private final MongoCollection<Commit> commits;
  private final MongoCollection<BsonDocument> documents;
  private final StreamQueries streams;
  private final NumberQueries numbers;

  /** The last commit that was seen; there may be more. */
  private volatile CommitHeader known = CommitHeader.NONE;

  private MongoCommitLog(MongoDatabase database, boolean asItIs, Optional<NumberQueries> wanted) {
    this.database = database
        .withReadPreference(ReadPreference.primary())
        .withReadConcern(ReadConcern.MAJORITY)
        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    this.documents = this.database.getCollection(COLLECTION, BsonDocument.class);
    this.commits = this.database.getCollection(COLLECTION, Commit.class).withCodecRegistry(CodecRegistries.fromRegistries(
        CodecRegistries.fromCodecs(new CommitCodec()), this.database.getCodecRegistry()));
    this.streams = new StreamQueries(commits, documents);
    if (!asItIs) {
      commits.createIndex(Indexes.ascending(CommitCodec.KEYS), new IndexOptions().unique(true));
    }
    this.numbers = wanted.orElseGet(() -> NumberQueries.fitting(this.database, COLLECTION));
  }

  /**
   * Opens the log of a database; makes it if it is not there.
   *
   * @param database stays the caller's to close
   * @throws CommitLogException if the server cannot be reached
   */
  public static MongoCommitLog open(MongoDatabase database) {
    return guarded(() -> new MongoCommitLog(database, false, Optional.empty()));
  }

  /**
   * Opens the log of a database to look at it: makes nothing, and repairs no index.
   *
   * @throws NoCommitLogException if there is none
   */
  static MongoCommitLog openAsItIs(MongoDatabase database) {
    return guarded(() -> {
      if (!database.listCollectionNames().into(new ArrayList<>()).contains(COLLECTION)) {
        throw new NoCommitLogException("the database " + database.getName());
      }
      return new MongoCommitLog(database, true, Optional.empty());
    });
  }

  /** {@link #open(MongoDatabase)}, with one way to ask for successive numbers whatever the server says. */
  static MongoCommitLog open(MongoDatabase database, NumberQueries numbers) {
    return guarded(() -> new MongoCommitLog(database, false, Optional.of(numbers)));
  }

  @Override
  public AppendOutcome append(List<Commit> batch) {
    if (batch.isEmpty()) {
      throw new IllegalArgumentException("Nothing to append");
    }
    return guarded(() -> {
      try {
        commits.insertMany(batch, new InsertManyOptions().ordered(true));
      } catch (MongoBulkWriteException e) {
        if (e.getWriteErrors().stream().noneMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY)) {
          throw e;
        }
        return clash(batch);
      }
      learn(batch.getLast().header());
      return new AppendOutcome.Stored();
    });
  }

  /**
   * Something of the batch was refused because it is taken. What that is, is read from what is stored: servers differ in what
   * their error says. The commit it clashes with may not have reached a majority yet, so there are several looks.
   */
  private AppendOutcome clash(List<Commit> batch) {
    for (int look = 0; look < LOOKS_FOR_A_CLASH; look++) {
      Map<Long, UUID> stored = attempts(batch);
      for (int i = 0; i < batch.size(); i++) {
        Commit commit = batch.get(i);
        UUID holder = stored.get(commit.number());
        if (holder == null) {
          Optional<CommitKey> taken = takenKey(commit);
          if (taken.isPresent()) {
            return new AppendOutcome.KeyTaken(i, taken.get());
          }
          break;
        }
        if (!holder.equals(commit.attemptId())) {
          return new AppendOutcome.NumberTaken(i);
        }
      }
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
    throw new CommitLogException("The server refused commits from " + batch.getFirst().number() + " on as duplicates of what"
        + " it does not show");
  }

  private Map<Long, UUID> attempts(List<Commit> batch) {
    Map<Long, UUID> stored = new HashMap<>();
    documents.find(NumberQueries.LIST.successive(batch.getFirst().number(), batch.size()))
        .projection(Projections.include(CommitCodec.ATTEMPT))
        .forEach(document -> stored.put(
            document.getInt64(CommitCodec.NUMBER).getValue(), document.getBinary(CommitCodec.ATTEMPT).asUuid()));
    return stored;
  }

  /** The first of the commit's keys that another commit holds. */
  private Optional<CommitKey> takenKey(Commit commit) {
    Map<CommitKey, List<Long>> held = holders(commit.keys());
    return commit.keys().stream().filter(held::containsKey).findFirst();
  }

  @Override
  public List<Commit> read(long fromNumber, int maxCommits, long maxBytes) {
    return guarded(() -> {
      List<Commit> found = new ArrayList<>();
      long bytes = 0;
      long next = fromNumber;
      while (found.size() < maxCommits) {
        int count = Math.min(NUMBERS_AT_ONCE, maxCommits - found.size());
        int before = found.size();
        try (MongoCursor<Commit> cursor = commits.find(numbers.successive(next, count))
            .sort(Sorts.ascending(CommitCodec.NUMBER))
            .batchSize(numbers.batchSize(count))
            .iterator()) {
          while (cursor.hasNext()) {
            Commit commit = cursor.next();
            bytes += commit.events().stream().mapToLong(StoredEvent::size).sum();
            if (bytes > maxBytes && !found.isEmpty()) {
              return found;
            }
            found.add(commit);
          }
        }
        if (found.size() - before < count) {
          requireEnd(found.isEmpty() ? fromNumber : found.getLast().number() + 1);
          return found;
        }
        next += count;
      }
      return found;
    });
  }

  /** Where nothing more was found although there was more before, the log has a hole. */
  private void requireEnd(long number) {
    if (number <= known.number() && header(number).isEmpty()) {
      throw new DamagedCommitException("Commit " + number + " is missing although there is commit " + known.number());
    }
  }

  @Override
  public Optional<CommitHeader> header(long number) {
    return guarded(() -> Optional.ofNullable(documents.find(Filters.eq(CommitCodec.NUMBER, number)).projection(HEADER_ONLY).first())
        .map(MongoCommitLog::header));
  }

  @Override
  public List<PositionedEvent> readStream(String stream, long fromSequence, int maxEvents) {
    return guarded(() -> streams.read(stream, fromSequence, maxEvents));
  }

  @Override
  public OptionalLong lastSequence(String stream) {
    return guarded(() -> streams.lastSequence(stream));
  }

  @Override
  public Optional<Commit> find(CommitKey key) {
    return guarded(() -> Optional.ofNullable(commits.find(Filters.eq(CommitCodec.KEYS, key.text())).first()));
  }

  @Override
  public Map<CommitKey, List<Long>> holders(Collection<CommitKey> wanted) {
    return guarded(() -> {
      Map<String, CommitKey> byText = new HashMap<>();
      wanted.forEach(key -> byText.put(key.text(), key));
      Map<CommitKey, List<Long>> found = new HashMap<>();
      Set<Long> seen = new HashSet<>();
      documents.find(Filters.in(CommitCodec.KEYS, byText.keySet()))
          .projection(Projections.include(CommitCodec.KEYS))
          .forEach(document -> {
            long number = document.getInt64(CommitCodec.NUMBER).getValue();
            if (seen.add(number)) {
              document.getArray(CommitCodec.KEYS).forEach(text -> Optional.ofNullable(byText.get(text.asString().getValue()))
                  .ifPresent(key -> found.computeIfAbsent(key, _ -> new ArrayList<>()).add(number)));
            }
          });
      return found;
    });
  }

  /** The next number, and from there on by doubling steps: without gaps, what is found last is the head. */
  @Override
  public CommitHeader head() {
    return guarded(() -> {
      CommitHeader head = known;
      Optional<CommitHeader> next = header(head.number() + 1);
      while (next.isPresent()) {
        head = next.get();
        next = farthestBeyond(head.number());
      }
      learn(head);
      return head;
    });
  }

  @Override
  public long highestNumber() {
    return guarded(() -> {
      @Nullable BsonDocument last = documents.find()
          .sort(Sorts.descending(CommitCodec.NUMBER)).projection(Projections.include(CommitCodec.NUMBER)).first();
      return last == null ? 0 : last.getInt64(CommitCodec.NUMBER).getValue();
    });
  }

  private synchronized void learn(CommitHeader header) {
    if (header.number() > known.number()) {
      known = header;
    }
  }

  private Optional<CommitHeader> farthestBeyond(long number) {
    List<Long> steps = LongStream.range(0, DOUBLINGS).map(doubling -> number + (1L << doubling)).boxed().toList();
    @Nullable CommitHeader farthest = null;
    for (BsonDocument document : documents.find(Filters.in(CommitCodec.NUMBER, steps)).projection(HEADER_ONLY)) {
      CommitHeader header = header(document);
      if (farthest == null || header.number() > farthest.number()) {
        farthest = header;
      }
    }
    return Optional.ofNullable(farthest);
  }

  private static CommitHeader header(BsonDocument document) {
    return new CommitHeader(
        document.getInt64(CommitCodec.NUMBER).getValue(),
        document.getInt64(CommitCodec.FIRST_POSITION).getValue(),
        document.getInt64(CommitCodec.LAST_POSITION).getValue(),
        document.getInt64(CommitCodec.MAX_TIME).getValue());
  }

  @Override
  public Instant now() {
    return guarded(() -> ServerTime.of(database));
  }

  private static <T> T guarded(Supplier<T> work) {
    try {
      return work.get();
    } catch (MongoException e) {
      throw new CommitLogException("The commit log's server cannot be read or written", e);
    } catch (BSONException | IllegalArgumentException e) {
      throw new DamagedCommitException("The commit log holds a document that is no commit", e);
    }
  }

  /** The database's client stays open: it is the caller's. */
  @Override
  public void close() {}
}
