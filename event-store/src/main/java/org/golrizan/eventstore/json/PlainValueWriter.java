package org.golrizan.eventstore.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.golrizan.events.StreamId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes a record as its one component. */
final class PlainValueWriter extends ValueSerializer<Object> {

  private final @Nullable Method accessor;

  PlainValueWriter(Class<?> type) {
    this.accessor = PlainValues.components(type).length == 0 ? null : PlainValues.components(type)[0].getAccessor();
  }

  @Override
  public void serialize(Object value, JsonGenerator json, SerializationContext context) {
    context.writeValue(json, plain(value));
  }

  Object plain(Object value) {
    if (accessor == null) {
      return ((StreamId) value).stream();
    }
    try {
      return accessor.invoke(value);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("The value of a " + value.getClass().getSimpleName() + " cannot be read", e);
    }
  }
}
