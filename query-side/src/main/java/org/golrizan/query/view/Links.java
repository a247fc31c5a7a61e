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
 * The facts that a view remembers from id to id. They never change, so writing them twice does no harm and they are written
 * before the documents that may need them.
 */
final class Links {

  private final MongoCollection<Document> collection;
  private final Map<String, String> batch = new HashMap<>();

  Links(MongoCollection<Document> collection) {
    this.collection = collection;
  }

  void remember(Map<String, String> links) {
    batch.putAll(links);
  }

  void write() {
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

  @Nullable String find(@Nullable String id) {
    if (id == null) {
      return null;
    }
    String known = batch.get(id);
    if (known != null) {
      return known;
    }
    Document found = collection.find(Filters.eq(id)).first();
    return found == null ? null : found.getString("to");
  }
}
