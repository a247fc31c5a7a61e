package org.golrizan.eventstore.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.StreamId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.ser.Serializers;

/**
 * Records of the published language that hold one value (ids, amounts, numbers of people): they are written as that value. An id
 * without a component is written as its stream's name.
 */
final class PlainValues {

  private static final String PUBLISHED_LANGUAGE = DomainEvent.class.getPackageName();

  private PlainValues() {}

  static boolean isPlain(Class<?> type) {
    if (!type.isRecord() || !isPublished(type) || DomainEvent.class.isAssignableFrom(type)) {
      return false;
    }
    // One of several forms of a sealed type needs its kind beside its value.
    boolean oneOfSeveral = Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed);
    int components = components(type).length;
    return !oneOfSeveral && (components == 1 || (components == 0 && StreamId.class.isAssignableFrom(type)));
  }

  static RecordComponent[] components(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    return components == null ? new RecordComponent[0] : components;
  }

  private static boolean isPublished(Class<?> type) {
    String name = type.getPackageName();
    return name.equals(PUBLISHED_LANGUAGE) || name.startsWith(PUBLISHED_LANGUAGE + ".");
  }

  static final class Writers extends Serializers.Base {
    @Override
    public @Nullable ValueSerializer<?> findSerializer(SerializationConfig config, JavaType type,
        BeanDescription.@Nullable Supplier description, JsonFormat.@Nullable Value format) {
      return isPlain(type.getRawClass()) ? new PlainValueWriter(type.getRawClass()) : null;
    }
  }

  static final class Readers extends Deserializers.Base {
    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.@Nullable Supplier description) {
      return isPlain(type.getRawClass()) ? new PlainValueReader(type.getRawClass()) : null;
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return isPlain(type);
    }
  }
}
