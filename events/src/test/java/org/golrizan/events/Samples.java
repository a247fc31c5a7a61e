package org.golrizan.events;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Builds a record of any shape an event may have; its collections can be changed, its personal values are erased. */
final class Samples {

  private Samples() {}

  static <T> T of(Class<T> type) {
    return type.cast(value(type));
  }

  private static Object value(Type type) {
    Class<?> raw = type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    if (raw == Personal.class) {
      return Personal.erased();
    }
    if (raw.isEnum()) {
      return raw.getEnumConstants()[0];
    }
    if (raw == PrisonId.class || raw == AssociationId.class) {
      return raw == PrisonId.class ? new PrisonId("evin") : new AssociationId("tehran");
    }
    if (raw == DocumentHash.class) {
      return new DocumentHash("0".repeat(64));
    }
    if (raw.isSealed()) {
      return value(raw.getPermittedSubclasses()[0]);
    }
    if (raw.isRecord()) {
      return record(raw);
    }
    return plain(raw, type);
  }

  private static Object plain(Class<?> raw, Type type) {
    return switch (raw.getName()) {
      case "int" -> 1;
      case "long" -> 1L;
      case "boolean" -> true;
      case "java.lang.String" -> "text";
      case "java.time.LocalDate" -> LocalDate.of(2026, 3, 21);
      case "java.util.UUID" -> new UUID(0, 1);
      case "java.util.Optional" -> Optional.of(value(argument(type, 0)));
      case "java.util.List" -> new ArrayList<>(List.of(value(argument(type, 0))));
      case "java.util.Set" -> new HashSet<>(Set.of(value(argument(type, 0))));
      case "java.util.Map" -> new HashMap<>(Map.of(value(argument(type, 0)), value(argument(type, 1))));
      default -> throw new IllegalStateException("No event has held a " + raw.getName() + " yet: give it a sample");
    };
  }

  private static Type argument(Type type, int index) {
    return ((ParameterizedType) type).getActualTypeArguments()[index];
  }

  private static Object record(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values = Arrays.stream(components).map(component -> value(component.getGenericType())).toArray();
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.getName(), e);
    }
  }
}
