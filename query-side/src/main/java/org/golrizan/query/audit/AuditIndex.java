package org.golrizan.query.audit;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.LongStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.golrizan.events.EventMetadata;
import org.golrizan.query.view.AllOf;
import org.golrizan.query.view.ReadModels;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the places of events in the log, the latest first. */
@Component
class AuditIndex {

  /** Where an event is. */
  record Entry(long position, String stream, long sequence, List<String> subjects) {}

  private final MongoCollection<Document> index;

  AuditIndex(ReadModels models) {
    this.index = models.database().getCollection(AuditProjection.NAME);
  }

  /**
   * @param last  the last position that may be found
   * @param limit how many at most
   */
  List<Entry> find(AuditQuery query, long last, int limit) {
    long to = query.toPosition() == null ? last : Math.min(last, query.toPosition());
    long from = query.fromPosition() == null ? 1 : Math.max(1, query.fromPosition());
    Bson filter = query.isOfPositionsOnly() ? positions(from, to, limit) : filter(query, from, to);
    return index.find(filter)
        .sort(Sorts.descending("_id"))
        .limit(limit)
        .map(document -> new Entry(
            document.getLong("_id"),
            document.getString(AuditProjection.STREAM),
            document.getLong(AuditProjection.SEQUENCE),
            document.getList(AuditProjection.SUBJECTS, String.class)))
        .into(new ArrayList<>());
  }

  /** By name, not by range: a server without a range index would read the whole trail. */
  private static Bson positions(long from, long to, int limit) {
    return in("_id", LongStream.rangeClosed(Math.max(from, to - limit + 1), to).boxed().toList());
  }

  @SuppressWarnings("JavaUtilDate") // The driver's form of a time.
  private static Bson filter(AuditQuery query, long from, long to) {
    List<Bson> all = new ArrayList<>();
    equal(all, AuditProjection.SUBJECTS, query.subject());
    equal(all, EventMetadata.ACTOR, query.actor());
    equal(all, AuditProjection.TYPE, query.type());
    if (query.from() != null) {
      all.add(gte(AuditProjection.TIME, Date.from(query.from())));
    }
    if (query.to() != null) {
      all.add(lt(AuditProjection.TIME, Date.from(query.to())));
    }
    all.add(new Document("_id", new Document("$gte", from).append("$lte", to)));
    return AllOf.filters(all);
  }

  private static void equal(List<Bson> all, String field, @Nullable String value) {
    if (value != null) {
      all.add(eq(field, value));
    }
  }
}
