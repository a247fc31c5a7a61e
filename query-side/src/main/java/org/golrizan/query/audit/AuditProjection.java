package org.golrizan.query.audit;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.EventCatalogue;
import org.golrizan.events.EventMetadata;
import org.golrizan.query.view.Projection;
import org.golrizan.query.view.Recorded;

/**
 * One small document an event, under its position: what the trail is filtered by, and where in the log the content is. It never
 * changes, so what is there already is right.
 */
public final class AuditProjection implements Projection {

  static final String NAME = "audit";
  static final String SUBJECTS = "subjects";
  static final String TYPE = "type";
  static final String TIME = "time";
  static final String STREAM = "stream";
  static final String SEQUENCE = "sequence";

  private final MongoCollection<Document> index;

  public AuditProjection(MongoDatabase database) {
    this.index = database.getCollection(NAME);
    for (String field : List.of(SUBJECTS, EventMetadata.ACTOR, TYPE, TIME)) {
      index.createIndex(Indexes.compoundIndex(Indexes.ascending(field), Indexes.descending("_id")));
    }
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean folds(Class<?> eventType) {
    return DomainEvent.class.isAssignableFrom(eventType);
  }

  @Override
  public void apply(List<Recorded> batch) {
    try {
      index.insertMany(batch.stream().map(AuditProjection::document).toList(), new InsertManyOptions().ordered(false));
    } catch (MongoBulkWriteException e) {
      if (e.getWriteErrors().stream().anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY)) {
        throw e;
      }
    }
  }

  @SuppressWarnings("JavaUtilDate") // The driver's form of a time.
  private static Document document(Recorded recorded) {
    DomainEvent event = recorded.event();
    Document document = new Document("_id", recorded.position())
        .append(TIME, Date.from(recorded.time()))
        .append(TYPE, EventCatalogue.golrizan().ofType(event.getClass()).orElseThrow().name())
        .append(STREAM, event.stream().stream())
        .append(SEQUENCE, recorded.sequence())
        .append(SUBJECTS, List.copyOf(Subjects.of(event)));
    String actor = recorded.metadata().get(EventMetadata.ACTOR);
    return actor == null ? document : document.append(EventMetadata.ACTOR, actor);
  }
}
