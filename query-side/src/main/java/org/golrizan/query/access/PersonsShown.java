package org.golrizan.query.access;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.golrizan.events.PersonId;
import org.golrizan.events.Personal;
import org.golrizan.events.SubjectOf;
import org.golrizan.query.view.PersonalValue;
import org.jspecify.annotations.Nullable;

/** Of whom there is a readable personal value in what is about to be shown. */
public final class PersonsShown {

  private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
    @Override
    protected RecordComponent[] computeValue(Class<?> type) {
      return type.getRecordComponents();
    }
  };

  private final Set<PersonId> persons = new LinkedHashSet<>();

  private PersonsShown() {}

  /** In views' documents, or in events. */
  public static Set<PersonId> in(Collection<?> records) {
    PersonsShown shown = new PersonsShown();
    shown.inValue(records);
    return shown.persons;
  }

  private void inValue(@Nullable Object value) {
    switch (value) {
      case null -> {}
      case PersonalValue personal -> {
        if (!personal.erased()) {
          persons.add(new PersonId(UUID.fromString(personal.person())));
        }
      }
      case Collection<?> many -> many.forEach(this::inValue);
      case Record record when record.getClass().getPackageName().startsWith("org.golrizan.") -> inRecord(record);
      default -> {}
    }
  }

  private void inRecord(Record record) {
    RecordComponent[] components = COMPONENTS.get(record.getClass());
    for (RecordComponent component : components) {
      Object value = value(component, record);
      SubjectOf subject = component.getAnnotation(SubjectOf.class);
      if (subject == null) {
        inValue(value);
      } else if (value instanceof Personal.Present<?>) {
        persons.add(subject(subject.value(), components, record));
      }
    }
  }

  private static PersonId subject(String name, RecordComponent[] components, Record record) {
    for (RecordComponent component : components) {
      if (component.getName().equals(name) && value(component, record) instanceof PersonId person) {
        return person;
      }
    }
    throw new IllegalStateException(record.getClass().getName() + " names no person in " + name);
  }

  private static @Nullable Object value(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component + " cannot be read", e);
    }
  }
}
