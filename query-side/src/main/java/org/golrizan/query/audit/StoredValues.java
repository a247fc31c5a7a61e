package org.golrizan.query.audit;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.Personal;
import org.golrizan.events.PersonId;
import org.golrizan.events.SubjectOf;
import org.golrizan.query.audit.PersonalReportItem.StoredValue;
import org.jspecify.annotations.Nullable;

/** The values of one person in an event. */
final class StoredValues {

  private final PersonId person;
  private final Payloads payloads;
  private final List<StoredValue> found = new ArrayList<>();

  private StoredValues(PersonId person, Payloads payloads) {
    this.person = person;
    this.payloads = payloads;
  }

  static List<StoredValue> of(PersonId person, DomainEvent event, Payloads payloads) {
    StoredValues values = new StoredValues(person, payloads);
    values.inRecord("", (Record) event);
    return values.found;
  }

  private void inRecord(String path, Record record) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      String field = path + component.getName();
      Object value = value(component, record);
      SubjectOf subject = component.getAnnotation(SubjectOf.class);
      if (subject == null) {
        inValue(field, value);
      } else if (value instanceof Personal<?> personal && isOfThePerson(record, subject)) {
        found.add(switch (personal) {
          case Personal.Present<?>(Object present) -> new StoredValue(field, payloads.json(present), false);
          case Personal.Erased<?> erased -> new StoredValue(field, null, true);
        });
      }
    }
  }

  private void inValue(String field, @Nullable Object value) {
    switch (value) {
      case Optional<?> optional -> optional.ifPresent(present -> inValue(field, present));
      case Collection<?> several -> {
        int i = 0;
        for (Object each : several) {
          inValue(field + "." + i, each);
          i++;
        }
      }
      case Record record when record.getClass().getPackageName().startsWith("org.golrizan.events") -> inRecord(field + ".", record);
      case null, default -> {}
    }
  }

  private boolean isOfThePerson(Record record, SubjectOf subject) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      if (component.getName().equals(subject.value())) {
        return person.equals(value(component, record));
      }
    }
    return false;
  }

  private static @Nullable Object value(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component + " cannot be read", e);
    }
  }
}
