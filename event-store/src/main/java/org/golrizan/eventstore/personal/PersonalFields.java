package org.golrizan.eventstore.personal;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.golrizan.events.Personal;
import org.golrizan.events.SubjectOf;
import org.jspecify.annotations.Nullable;

/**
 * Which values in a record, and in the records that it holds, are about whom, by their names in JSON.
 *
 * @param own    those of the record itself
 * @param nested those of the records in it
 */
record PersonalFields(List<Own> own, List<Nested> nested) {

  /**
   * A personal value.
   *
   * @param subject the name of the value beside it that holds the person's id
   */
  record Own(String name, String subject) {}

  /**
   * A record, or a list of them.
   *
   * @param isList whether it is a list
   */
  record Nested(String name, boolean isList, PersonalFields fields) {}

  private static final ClassValue<PersonalFields> KNOWN = new ClassValue<>() {
    @Override
    protected PersonalFields computeValue(Class<?> type) {
      return find(type);
    }
  };

  static PersonalFields of(Class<?> type) {
    return KNOWN.get(type);
  }

  boolean isEmpty() {
    return own.isEmpty() && nested.isEmpty();
  }

  private static PersonalFields find(Class<?> type) {
    List<Own> own = new ArrayList<>();
    List<Nested> nested = new ArrayList<>();
    if (type.isRecord()) {
      for (RecordComponent component : type.getRecordComponents()) {
        if (component.getType() == Personal.class) {
          own.add(new Own(component.getName(), subject(type, component)));
        } else {
          PersonalFields inside = of(elementType(component));
          if (!inside.isEmpty()) {
            nested.add(new Nested(component.getName(), isCollection(component), inside));
          }
        }
      }
    }
    return new PersonalFields(List.copyOf(own), List.copyOf(nested));
  }

  private static String subject(Class<?> type, RecordComponent component) {
    @Nullable SubjectOf subject = component.getAnnotation(SubjectOf.class);
    if (subject == null) {
      throw new IllegalStateException(component.getName() + " of " + type.getName() + " does not say whose it is: it has no @SubjectOf");
    }
    return subject.value();
  }

  private static Class<?> elementType(RecordComponent component) {
    if (!isCollection(component)) {
      return component.getType();
    }
    Type element = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    return element instanceof Class<?> type ? type : Object.class;
  }

  private static boolean isCollection(RecordComponent component) {
    return Collection.class.isAssignableFrom(component.getType());
  }
}
