package org.golrizan.eventstore.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.golrizan.events.StreamId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads a record from its one component. */
final class PlainValueReader extends ValueDeserializer<Object> {

  private final Class<?> type;
  private final RecordComponent[] components;
  private final Constructor<?> constructor;
  private @Nullable ValueDeserializer<Object> value;

  PlainValueReader(Class<?> type) {
    this.type = type;
    this.components = PlainValues.components(type);
    try {
      this.constructor = type.getDeclaredConstructor(
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Finds out once how the component is read. */
  @Override
  public void resolve(DeserializationContext context) {
    if (components.length > 0) {
      value = context.findRootValueDeserializer(context.constructType(components[0].getGenericType()));
    }
  }

  @Override
  public Object deserialize(JsonParser json, DeserializationContext context) {
    if (value == null) {
      StreamId id = (StreamId) make(context);
      if (!id.stream().equals(json.getValueAsString())) {
        context.reportInputMismatch(type, "Not a %s", type.getSimpleName());
      }
      return id;
    }
    return make(context, value.deserialize(json, context));
  }

  /** Reads the record from its value as text. */
  Object ofText(String text, DeserializationContext context) {
    return make(context, context.findKeyDeserializer(context.constructType(components[0].getGenericType()), null)
        .deserializeKey(text, context));
  }

  private Object make(DeserializationContext context, Object... values) {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      // The records' own messages do not repeat the value, which may be personal.
      return context.reportInputMismatch(type, "%s", e.getTargetException().getMessage());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
