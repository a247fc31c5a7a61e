package org.golrizan.api.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Records by reflection; request bodies are package-private in their features. */
final class Records {

  private Records() {}

  /** @throws IllegalArgumentException if the record's own constructor refuses the values */
  static <T> T construct(Class<T> type, @Nullable Object[] values) {
    Class<?>[] parameters =
        Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<T> constructor = type.getDeclaredConstructor(parameters);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException refused) {
        throw refused;
      }
      throw new IllegalStateException("A constructor failed: " + type.getName(), e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Not a record that can be made: " + type.getName(), e);
    }
  }

  static @Nullable Object component(Object value, RecordComponent component) {
    try {
      Method accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Not a record that can be read: " + value.getClass().getName(), e);
    }
  }
}
