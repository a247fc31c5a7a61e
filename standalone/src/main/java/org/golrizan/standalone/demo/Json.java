package org.golrizan.standalone.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Bodies of commands, with their fields in a fixed order. */
final class Json {

  private Json() {}

  /** @param namesAndValues a name and its value by turns */
  static Map<String, Object> object(Object... namesAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put((String) namesAndValues[i], plain(namesAndValues[i + 1]));
    }
    return object;
  }

  private static Object plain(Object value) {
    return switch (value) {
      case Enum<?> constant -> constant.name();
      case LocalDate date -> date.toString();
      default -> value;
    };
  }
}
