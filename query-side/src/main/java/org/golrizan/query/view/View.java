package org.golrizan.query.view;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.golrizan.events.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * A collection of documents folded from events: what it folds, into which documents, and the fold itself, which is pure.
 *
 * @param <E> the events it folds
 * @param <D> a document: a record with a component {@code id}, shown as it is by the API
 */
public interface View<E extends DomainEvent, D extends Record> {

  /** Names the collection, the processor and the path in the API. */
  String name();

  Class<D> document();

  /** The stream whose events a document is mainly about: their number is the document's version. */
  Class<? extends E> stream();

  /** Events of other streams that it folds. */
  default Set<Class<? extends E>> also() {
    return Set.of();
  }

  /**
   * Facts to remember because a later event will not repeat them: from an id to another id, never changed once made.
   */
  default Map<String, String> links(E event) {
    return Map.of();
  }

  /**
   * The ids of the documents that an event changes.
   *
   * @param links looks up what {@link #links} remembered
   */
  List<String> keys(E event, UnaryOperator<@Nullable String> links);

  /**
   * The ids of the documents that an event changes, where they depend on when it was recorded.
   *
   * @param links looks up what {@link #links} remembered
   */
  default List<String> keys(E event, UnaryOperator<@Nullable String> links, Moment at) {
    return keys(event, links);
  }

  /**
   * One document after one event.
   *
   * @param key    the document's id
   * @param before none if the event is the first of its document
   * @param at     when the event was recorded
   */
  D fold(String key, @Nullable D before, E event, Moment at);

  /** Whether a list shows the latest first: right for ids that are ordered by time. */
  default boolean latestFirst() {
    return true;
  }

  /** The fields that lists are filtered by. */
  default List<String> indexes() {
    return List.of();
  }

  /** For folds: the document that must be there because an earlier event made it. */
  static <D> D existing(@Nullable D before) {
    return Objects.requireNonNull(before, "an event came before the one that makes its document");
  }
}
