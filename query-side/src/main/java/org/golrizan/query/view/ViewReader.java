package org.golrizan.query.view;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/** Reads a view's documents. */
public final class ViewReader<D extends Record> {

  /** A document under its id. */
  public record Row<D>(String id, D content) {}

  /** Documents that are asked for at a time where all are read. */
  private static final int PART = 1_000;

  private final View<?, D> view;
  private final DocumentForm<D> form;
  private final MongoCollection<BsonDocument> collection;

  public ViewReader(View<?, D> view, ReadModels models) {
    this.view = view;
    this.form = new DocumentForm<>(view.name(), view.document(), models.seal());
    this.collection = models.database().getCollection(view.name(), BsonDocument.class);
  }

  public Optional<Stored<D>> find(String id) {
    return Optional.ofNullable(collection.find(eq(id)).first()).map(form::read);
  }

  /** Whether the document under the id passes the filter. */
  public boolean matches(String id, Bson filter) {
    return collection.find(AllOf.filters(eq(id), filter)).first() != null;
  }

  /** Hands over each document that passes the filter, in the order of their ids; only a part of them is in memory at a time. */
  public void each(Bson filter, Consumer<D> taker) {
    List<BsonDocument> part;
    Bson next = filter;
    do {
      part = collection.find(next).sort(Sorts.ascending(DocumentForm.ID)).limit(PART).batchSize(PART).into(new ArrayList<>());
      for (BsonDocument document : part) {
        taker.accept(form.read(document).content());
        next = AllOf.filters(gt(DocumentForm.ID, document.get(DocumentForm.ID)), filter);
      }
    } while (part.size() == PART);
  }

  /** All documents that pass the filter: for small sets. */
  public List<D> all(Bson filter) {
    return collection.find(filter).map(document -> form.read(document).content()).into(new ArrayList<>());
  }

  /**
   * Part of the list, in its order.
   *
   * @param after the id of the document before the first one, empty for the first page
   * @param limit how many at most
   */
  public List<Row<D>> list(Bson filter, Optional<String> after, int limit) {
    Bson from = after
        .map(id -> AllOf.filters(filter, view.latestFirst() ? lt(DocumentForm.ID, id) : gt(DocumentForm.ID, id)))
        .orElse(filter);
    return collection.find(from)
        .sort(view.latestFirst() ? Sorts.descending(DocumentForm.ID) : Sorts.ascending(DocumentForm.ID))
        .limit(limit)
        .map(document -> new Row<>(document.getString(DocumentForm.ID).getValue(), form.read(document).content()))
        .into(new ArrayList<>());
  }
}
