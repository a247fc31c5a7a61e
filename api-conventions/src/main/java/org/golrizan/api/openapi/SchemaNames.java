package org.golrizan.api.openapi;

import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Names schemas: a record's or enumeration's simple name, after the name of the record that it is a part of. Two types never share one:
 * the document would describe one of them wrongly.
 */
final class SchemaNames extends TypeNameResolver {

  private final Map<String, Class<?>> named = new ConcurrentHashMap<>();

  /** @throws IllegalStateException if another type has the name already */
  @Override
  protected String getNameOfClass(Class<?> type) {
    String name = name(type);
    Class<?> before = named.putIfAbsent(name, type);
    if (before != null && before != type) {
      throw new IllegalStateException("Both " + before.getName() + " and " + type.getName() + " would be the schema " + name);
    }
    return name;
  }

  private static String name(Class<?> type) {
    Class<?> outer = type.getDeclaringClass();
    return outer != null && outer.isRecord() ? name(outer) + type.getSimpleName() : type.getSimpleName();
  }
}
