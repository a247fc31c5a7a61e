package org.golrizan.query.access;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.golrizan.query.view.AllOf;
import org.jspecify.annotations.Nullable;

/** The filters of a list; those that the caller does not give do not count. */
public final class Where {

  private final List<Bson> conditions = new ArrayList<>();

  public static Where all() {
    return new Where();
  }

  /** Adds that a field equals a value, by its name if it is an enum's, else as text. */
  public Where is(String field, @Nullable Object value) {
    if (value != null) {
      conditions.add(Filters.eq(field, value instanceof Enum<?> one ? one.name() : value.toString()));
    }
    return this;
  }

  Bson and(Bson reach) {
    List<Bson> both = new ArrayList<>(conditions);
    both.add(reach);
    return AllOf.filters(both);
  }
}
