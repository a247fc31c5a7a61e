package org.golrizan.query.audit;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.PersonId;
import org.golrizan.events.StreamId;
import org.jspecify.annotations.Nullable;

/** Whom and what an event is about: every stream that it mentions, wherever in its record. */
final class Subjects {

  private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
    @Override
    protected RecordComponent[] computeValue(Class<?> type) {
      return type.getRecordComponents();
    }
  };

  private Subjects() {}

  /** The names of the streams, the event's own first, and of the persons as {@code person-<id>}. */
  static Set<String> of(DomainEvent event) {
    Set<String> streams = new LinkedHashSet<>();
    streams.add(event.stream().stream());
    collect(event, streams);
    return streams;
  }

  /** The event's effective date; empty if it has none. */
  static Optional<LocalDate> effectiveDate(DomainEvent event) {
    for (RecordComponent component : COMPONENTS.get(event.getClass())) {
      if (component.getName().equals("on") && value(component, event) instanceof LocalDate on) {
        return Optional.of(on);
      }
    }
    return Optional.empty();
  }

  private static void collect(@Nullable Object value, Set<String> streams) {
    switch (value) {
      case null -> {}
      case StreamId id -> streams.add(id.stream());
      case PersonId id -> streams.add("person-" + id);
      case Optional<?> optional -> optional.ifPresent(present -> collect(present, streams));
      case Collection<?> many -> many.forEach(each -> collect(each, streams));
      case Record record when record.getClass().getPackageName().startsWith("org.golrizan.events") -> {
        for (RecordComponent component : COMPONENTS.get(record.getClass())) {
          collect(value(component, record), streams);
        }
      }
      default -> {}
    }
  }

  private static @Nullable Object value(RecordComponent component, Object record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component + " cannot be read", e);
    }
  }
}
