package org.golrizan.query.view;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.golrizan.events.DomainEvent;
import org.jspecify.annotations.Nullable;

/** Given a view, when events, then documents: the pure fold, with no database. */
public final class Folded<E extends DomainEvent, D extends Record> {

  public static final Instant TIME = Instant.parse("2026-11-24T08:00:00Z");

  private final View<E, D> view;
  private final Map<String, D> documents = new HashMap<>();
  private final Map<String, String> links = new HashMap<>();

  private long position;

  private Folded(View<E, D> view) {
    this.view = view;
  }

  @SafeVarargs
  public static <E extends DomainEvent, D extends Record> Folded<E, D> of(View<E, D> view, E... events) {
    Folded<E, D> folded = new Folded<>(view);
    List.of(events).forEach(folded::and);
    return folded;
  }

  public Folded<E, D> and(E event) {
    position++;
    links.putAll(view.links(event));
    for (String key : view.keys(event, links::get, new Moment(position, TIME))) {
      documents.put(key, view.fold(key, documents.get(key), event, new Moment(position, TIME)));
    }
    return this;
  }

  public @Nullable D document(String id) {
    return documents.get(id);
  }

  /** The one document there is. */
  public D only() {
    if (documents.size() != 1) {
      throw new AssertionError("There are " + documents.size() + " documents");
    }
    return documents.values().iterator().next();
  }
}
