package org.golrizan.eventstore.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.golrizan.eventstore.log.Commit;
import org.golrizan.eventstore.log.CommitKey;
import org.golrizan.eventstore.log.PositionedEvent;

/**
 * Streams by their places among the keys of commits. A stream's sequences have no gaps, so places are looked up one by one in the
 * unique index, many in one query.
 *
 * <p>A stream that starts above 0 is found by its name's prefix, which is only asked for where place 0 is empty.
 */
final class StreamQueries {

  private static final int PLACES_AT_ONCE = 200;
  private static final int FIRST_PLACES = 32;
  private static final String AFTER_ALL_DIGITS = ":";
  private static final Bson KEYS_ONLY = Projections.include(CommitCodec.KEYS);

  private final MongoCollection<Commit> commits;
  private final MongoCollection<BsonDocument> documents;

  StreamQueries(MongoCollection<Commit> commits, MongoCollection<BsonDocument> documents) {
    this.commits = commits;
    this.documents = documents;
  }

  List<PositionedEvent> read(String stream, long fromSequence, int maxEvents) {
    List<PositionedEvent> events = readSuccessive(stream, fromSequence, maxEvents);
    if (events.isEmpty() && fromSequence == 0) {
      OptionalLong start = startAboveZero(stream);
      return start.isEmpty() ? List.of() : readSuccessive(stream, start.getAsLong(), maxEvents);
    }
    return events;
  }

  private List<PositionedEvent> readSuccessive(String stream, long fromSequence, int maxEvents) {
    List<PositionedEvent> events = new ArrayList<>();
    long next = fromSequence;
    while (events.size() < maxEvents) {
      int places = Math.min(PLACES_AT_ONCE, maxEvents - events.size());
      long from = next;
      long to = next + places;
      List<PositionedEvent> found = new ArrayList<>();
      Set<Long> seen = new HashSet<>();
      for (Commit commit : commits.find(places(stream, LongStream.range(from, to)))) {
        // A commit with several of the places may come once for each.
        if (seen.add(commit.number())) {
          commit.positionedEvents().stream()
              .filter(each -> each.event().stream().equals(stream))
              .filter(each -> each.event().sequence() >= from && each.event().sequence() < to)
              .forEach(found::add);
        }
      }
      found.sort(Comparator.comparingLong(each -> each.event().sequence()));
      events.addAll(found);
      if (found.size() < places) {
        return events;
      }
      next = to;
    }
    return events;
  }

  /** By doubling steps from the start, then by halving the gap that they leave. */
  OptionalLong lastSequence(String stream) {
    NavigableSet<Long> first = existing(stream, LongStream.concat(LongStream.range(0, FIRST_PLACES), doubling(FIRST_PLACES, 0)));
    if (first.isEmpty()) {
      OptionalLong start = startAboveZero(stream);
      return start.isEmpty() ? start : OptionalLong.of(lastFrom(stream, start.getAsLong()));
    }
    long found = first.last();
    return OptionalLong.of(found < FIRST_PLACES - 1 ? found : lastFrom(stream, found));
  }

  private long lastFrom(String stream, long known) {
    long last = known;
    while (true) {
      NavigableSet<Long> beyond = existing(stream, doubling(1, last));
      if (beyond.isEmpty()) {
        return last;
      }
      last = beyond.last();
    }
  }

  private static LongStream doubling(long step, long after) {
    return LongStream.iterate(step, it -> it < 1L << 40, it -> 2 * it).map(it -> after + it);
  }

  private NavigableSet<Long> existing(String stream, LongStream sequences) {
    TreeSet<Long> wanted = new TreeSet<>(sequences.boxed().toList());
    NavigableSet<Long> found = sequences(stream, places(stream, wanted.stream().mapToLong(Long::longValue)));
    found.retainAll(wanted);
    return found;
  }

  private OptionalLong startAboveZero(String stream) {
    String anyPlace = new CommitKey.StreamPlace(stream, 0).text().replaceFirst("0$", "");
    // One element must be in the whole range: two bounds on the array itself may be met by two elements, and no index narrows both.
    // A range, because not every server sees the prefix of an expression.
    Bson range = Filters.elemMatch(CommitCodec.KEYS, new Document("$gte", anyPlace).append("$lt", anyPlace + AFTER_ALL_DIGITS));
    NavigableSet<Long> found = sequences(stream, range);
    return found.isEmpty() ? OptionalLong.empty() : OptionalLong.of(found.first());
  }

  private NavigableSet<Long> sequences(String stream, Bson filter) {
    TreeSet<Long> found = new TreeSet<>();
    for (BsonDocument document : documents.find(filter).projection(KEYS_ONLY)) {
      for (BsonValue key : document.getArray(CommitCodec.KEYS)) {
        if (CommitKey.parse(key.asString().getValue()) instanceof CommitKey.StreamPlace(String of, long sequence)
            && of.equals(stream)) {
          found.add(sequence);
        }
      }
    }
    return found;
  }

  private static Bson places(String stream, LongStream sequences) {
    return Filters.in(CommitCodec.KEYS,
        sequences.mapToObj(sequence -> new CommitKey.StreamPlace(stream, sequence).text()).toList());
  }
}
