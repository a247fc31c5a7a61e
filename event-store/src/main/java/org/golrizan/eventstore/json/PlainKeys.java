package org.golrizan.eventstore.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.KeyDeserializers;
import tools.jackson.databind.ser.Serializers;

/** Records that hold one value, as the names of a JSON object: an id is its value there, too. */
final class PlainKeys {

  private PlainKeys() {}

  static final class Writers extends Serializers.Base {
    @Override
    public @Nullable ValueSerializer<?> findSerializer(SerializationConfig config, JavaType type,
        BeanDescription.@Nullable Supplier description, JsonFormat.@Nullable Value format) {
      return PlainValues.isPlain(type.getRawClass()) ? new Writer(new PlainValueWriter(type.getRawClass())) : null;
    }
  }

  static final class Readers implements KeyDeserializers {
    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.@Nullable Supplier description) {
      return PlainValues.isPlain(type.getRawClass()) ? new Reader(new PlainValueReader(type.getRawClass())) : null;
    }
  }

  private static final class Writer extends ValueSerializer<Object> {

    private final PlainValueWriter values;

    Writer(PlainValueWriter values) {
      this.values = values;
    }

    @Override
    public void serialize(Object key, JsonGenerator json, SerializationContext context) {
      json.writeName(values.plain(key).toString());
    }
  }

  private static final class Reader extends KeyDeserializer {

    private final PlainValueReader values;

    Reader(PlainValueReader values) {
      this.values = values;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
      return values.ofText(key, context);
    }
  }
}
