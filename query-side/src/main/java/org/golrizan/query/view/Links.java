package org.golrizan.query.view;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * For one batch: the facts that a view remembers from id to id. They never change, so writing them twice does no harm and they
 * are written before the documents that may need them.
 */
public final class Links {

  private final MongoCollection<Document> collection;
  private final Map<String, String> batch = new HashMap<>();
  private final Map<String, String> looked = new HashMap<>();

  public Links(MongoCollection<Document> collection) {
    this.collection = collection;
  }

  /** Kept for {@link #write} and found from now on. */
  public void remember(Map<String, String> links) {
    batch.putAll(links);
  }

  /** Stores what was remembered. */
  public void write() {
    List<ReplaceOneModel<Document>> writes = batch.entrySet().stream()
        .map(link -> new ReplaceOneModel<>(
            Filters.eq(link.getKey()),
            new Document("_id", link.getKey()).append("to", link.getValue()),
            new ReplaceOptions().upsert(true)))
        .toList();
    if (!writes.isEmpty()) {
      collection.bulkWrite(writes);
    }
  }

  /** What an id leads to; none if nothing was remembered of it. */
  public @Nullable String find(@Nullable String id) {
    if (id == null) {
      return null;
    }
    String known = batch.getOrDefault(id, looked.get(id));
    if (known != null) {
      return known;
    }
    Document found = collection.find(Filters.eq(id)).first();
    if (found == null) {
      return null;
    }
    String to = found.getString("to");
    looked.put(id, to);
    return to;
  }
}
