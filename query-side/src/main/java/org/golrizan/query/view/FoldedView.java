package org.golrizan.query.view;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.Document;
import org.golrizan.events.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * Folds batches into a view's collection: reads the batch's documents at once, folds in memory, writes them with one bulkWrite.
 *
 * <p>Each document keeps the position of the last event it took in. A view has a single segment, so a document's events come in
 * the order of their positions, whatever streams they belong to, and an event at or before that position is one it has had. A
 * write replaces only the document that was read: a process that lost its claim and did not notice cannot write over its
 * successor.
 */
final class FoldedView<E extends DomainEvent, D extends Record> implements Projection {

  private final View<E, D> view;
  private final Set<Class<? extends DomainEvent>> streams;
  private final DocumentForm<D> form;
  private final MongoCollection<BsonDocument> collection;
  private final MongoCollection<Document> links;

  FoldedView(View<E, D> view, ReadModels models) {
    this.view = view;
    this.streams = new LinkedHashSet<>(view.also());
    this.streams.add(view.stream());
    this.form = new DocumentForm<>(view.name(), view.document(), models.seal());
    MongoDatabase database = models.database();
    this.collection = database.getCollection(view.name(), BsonDocument.class);
    this.links = database.getCollection(view.name() + "-links");
    view.indexes().forEach(field -> collection.createIndex(Indexes.ascending(field)));
  }

  @Override
  public String name() {
    return view.name();
  }

  @Override
  public boolean folds(Class<?> eventType) {
    return streams.stream().anyMatch(stream -> stream.isAssignableFrom(eventType));
  }

  @Override
  public void apply(List<Recorded> batch) {
    List<Change<E>> changes = changes(batch);
    Map<String, Stored<D>> before = read(changes);
    Map<String, Stored<D>> after = new LinkedHashMap<>();
    for (Change<E> change : changes) {
      for (String key : change.keys()) {
        Stored<D> current = after.getOrDefault(key, before.get(key));
        if (current == null || current.position() < change.recorded().position()) {
          after.put(key, fold(key, current, change));
        }
      }
    }
    write(before, after);
  }

  private List<Change<E>> changes(List<Recorded> batch) {
    Links known = new Links(links);
    List<Change<E>> changes = new ArrayList<>();
    for (Recorded recorded : batch) {
      E event = event(recorded);
      known.remember(view.links(event));
      changes.add(new Change<>(
          event, recorded, view.keys(event, known::find, new Moment(recorded.position(), recorded.time()))));
    }
    known.write();
    return changes;
  }

  /** {@link #folds} let only E through. */
  @SuppressWarnings("unchecked")
  private E event(Recorded recorded) {
    return (E) recorded.event();
  }

  private Map<String, Stored<D>> read(List<Change<E>> changes) {
    Set<String> keys = new LinkedHashSet<>();
    changes.forEach(change -> keys.addAll(change.keys()));
    Map<String, Stored<D>> found = new HashMap<>();
    if (!keys.isEmpty()) {
      for (BsonDocument document : collection.find(in(DocumentForm.ID, keys))) {
        found.put(document.getString(DocumentForm.ID).getValue(), form.read(document));
      }
    }
    return found;
  }

  private Stored<D> fold(String key, @Nullable Stored<D> current, Change<E> change) {
    Recorded recorded = change.recorded();
    D content = view.fold(key, current == null ? null : current.content(), change.event(),
        new Moment(recorded.position(), recorded.time()));
    long version = view.stream().isInstance(change.event())
        ? recorded.sequence() + 1
        : current == null ? 0 : current.version();
    return new Stored<>(content, version, recorded.position());
  }

  private void write(Map<String, Stored<D>> before, Map<String, Stored<D>> after) {
    List<WriteModel<BsonDocument>> writes = new ArrayList<>();
    after.forEach((key, stored) -> writes.add(write(key, before.get(key), stored)));
    if (writes.isEmpty()) {
      return;
    }
    var result = collection.bulkWrite(writes);
    if (result.getInsertedCount() + result.getMatchedCount() != writes.size()) {
      throw new IllegalStateException("Another process writes the view " + view.name() + " too");
    }
  }

  private WriteModel<BsonDocument> write(String key, @Nullable Stored<D> before, Stored<D> after) {
    BsonDocument document = form.write(key, after);
    return before == null
        ? new InsertOneModel<>(document)
        : new ReplaceOneModel<>(AllOf.filters(eq(key), eq(DocumentForm.POSITION, before.position())), document);
  }

  private record Change<E>(E event, Recorded recorded, List<String> keys) {}
}
