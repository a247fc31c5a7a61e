package org.golrizan.api.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.DateTimeException;
import org.golrizan.events.Personal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.std.StdScalarSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Teaches Jackson {@link ValueTypes}, as values and as keys. An erased personal value is written as null. */
final class ValueModule extends SimpleModule {

  ValueModule() {
    super("golrizan-values");
    addSerializer(new OfPersonal());
  }

  @Override
  public void setupModule(SetupContext context) {
    super.setupModule(context);
    context.addSerializers(new Writers(false));
    context.addKeySerializers(new Writers(true));
    context.addDeserializers(new Readers());
  }

  private static final class Writers implements Serializers {

    private final boolean keys;

    Writers(boolean keys) {
      this.keys = keys;
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
        SerializationConfig config, JavaType type, BeanDescription.Supplier bean, JsonFormat.@Nullable Value format) {
      return writer(type.getRawClass());
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
        SerializationConfig config, JavaType type, BeanDescription.Supplier bean, JsonFormat.@Nullable Value format) {
      return writer(type.getRawClass());
    }

    private <T> @Nullable ValueSerializer<T> writer(Class<T> type) {
      return ValueTypes.of(type).map(value -> new Writer<>(type, value, keys)).orElse(null);
    }
  }

  private static final class Writer<T> extends StdScalarSerializer<T> {

    private final transient ValueType<T> type;
    private final boolean key;

    Writer(Class<T> handled, ValueType<T> type, boolean key) {
      super(handled);
      this.type = type;
      this.key = key;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializationContext context) {
      String text = type.write().apply(value);
      if (key) {
        json.writeName(text);
      } else if (type.form() == ValueType.Form.NUMBER) {
        json.writeNumber(Long.parseLong(text));
      } else {
        json.writeString(text);
      }
    }
  }

  private static final class OfPersonal extends StdSerializer<Personal<?>> {

    OfPersonal() {
      super(Personal.class);
    }

    @Override
    public void serialize(Personal<?> value, JsonGenerator json, SerializationContext context) {
      switch (value) {
        case Personal.Present<?> present -> context.writeValue(json, present.value());
        case Personal.Erased<?> erased -> json.writeNull();
      }
    }
  }

  private static final class Readers implements Deserializers {

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
      return reader(type.getRawClass());
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
      return reader(type.getRawClass());
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return ValueTypes.of(type).isPresent();
    }

    private static <T> @Nullable ValueDeserializer<T> reader(Class<T> type) {
      return ValueTypes.of(type).map(value -> new Reader<>(type, value)).orElse(null);
    }
  }

  private static final class Reader<T> extends StdScalarDeserializer<T> {

    private final Class<T> handled;
    private final transient ValueType<T> type;

    Reader(Class<T> handled, ValueType<T> type) {
      super(handled);
      this.handled = handled;
      this.type = type;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) {
      JsonToken form =
          type.form() == ValueType.Form.NUMBER ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_STRING;
      if (json.currentToken() != form) {
        return context.reportInputMismatch(handled, "Another form was expected");
      }
      try {
        return type.parse().apply(json.getString());
      } catch (IllegalArgumentException | DateTimeException refused) {
        return context.reportInputMismatch(handled, "The value has not the form of its type");
      }
    }
  }
}
