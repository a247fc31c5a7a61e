package org.golrizan.query.view;

import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/**
 * Joins filters of which all must hold.
 *
 * <p>The driver joins them under {@code $and} even where they name different fields. MongoDB plans both forms alike; the server of
 * the embedded read models finds a document by its id only if the id stands at the top of the filter, and reads the whole
 * collection otherwise.
 */
public final class AllOf {

  private static final String AND = "$and";

  private AllOf() {}

  /** @return one document with the fields of all; under {@code $and} where two of them name the same */
  public static Bson filters(Bson... filters) {
    return filters(List.of(filters));
  }

  /** As {@link #filters(Bson...)}. */
  public static Bson filters(List<Bson> filters) {
    BsonDocument all = new BsonDocument();
    BsonArray again = new BsonArray();
    for (Bson filter : filters) {
      BsonDocument fields = filter.toBsonDocument();
      if (fields.keySet().stream().anyMatch(field -> field.equals(AND) || all.containsKey(field))) {
        again.add(fields);
      } else {
        all.putAll(fields);
      }
    }
    return again.isEmpty() ? all : all.append(AND, again);
  }
}
