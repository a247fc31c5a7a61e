package org.golrizan.query.access;

import com.mongodb.client.model.Filters;
import java.time.LocalDate;
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

  /** Adds that a field is a number greater than this one. */
  public Where moreThan(String field, long least) {
    conditions.add(Filters.gt(field, least));
    return this;
  }

  /** Adds that a field is a day that does not lie after this one. */
  public Where upTo(String field, LocalDate day) {
    conditions.add(Filters.lte(field, day));
    return this;
  }

  Bson and(Bson reach) {
    List<Bson> both = new ArrayList<>(conditions);
    both.add(reach);
    return AllOf.filters(both);
  }
}
