package org.golrizan.command.stream;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.golrizan.domain.donations.PersistentMap;

/** Of what a state is made, by its type and in fact. */
final class StateTypes {

  private static final String GOLRIZAN = "org.golrizan.";

  private StateTypes() {}

  /** Every class of ours that a state of this type can hold, itself among them. */
  static Set<Class<?>> within(Class<?> state) {
    Set<Class<?>> types = new HashSet<>();
    addTypes(state, types);
    return types;
  }

  private static void addTypes(Type type, Set<Class<?>> types) {
    switch (type) {
      case ParameterizedType generic -> {
        addTypes(generic.getRawType(), types);
        for (Type argument : generic.getActualTypeArguments()) {
          addTypes(argument, types);
        }
      }
      case Class<?> ours when ours.getName().startsWith(GOLRIZAN) && ours != PersistentMap.class -> {
        if (types.add(ours)) {
          if (ours.isSealed()) {
            for (Class<?> permitted : ours.getPermittedSubclasses()) {
              addTypes(permitted, types);
            }
          }
          if (ours.isRecord()) {
            for (RecordComponent component : ours.getRecordComponents()) {
              addTypes(component.getGenericType(), types);
            }
          }
        }
      }
      default -> { }
    }
  }

  /** Adds the classes of the records that the value is, or holds. */
  static void addSeen(Object value, Set<Class<?>> seen) {
    switch (value) {
      case PersistentMap<?, ?> map -> addSeen(map.toMap(), seen);
      case Map<?, ?> map -> {
        addSeen(map.keySet(), seen);
        addSeen(map.values(), seen);
      }
      case Collection<?> collection -> collection.forEach(element -> addSeen(element, seen));
      case Optional<?> optional -> optional.ifPresent(element -> addSeen(element, seen));
      case Record ours -> {
        seen.add(ours.getClass());
        for (RecordComponent component : ours.getClass().getRecordComponents()) {
          addSeen(valueOf(component, ours), seen);
        }
      }
      default -> { }
    }
  }

  private static Object valueOf(RecordComponent component, Record holder) {
    Method accessor = component.getAccessor();
    accessor.setAccessible(true);
    try {
      return accessor.invoke(holder);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new LinkageError(component.toString(), e);
    }
  }
}
