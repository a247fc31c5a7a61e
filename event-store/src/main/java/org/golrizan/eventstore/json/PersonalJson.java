package org.golrizan.eventstore.json;

import org.golrizan.events.Personal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/** A personal value: {@code {"value":…}} or {@code {"erased":true}}. */
final class PersonalJson {

  private static final String VALUE = "value";
  private static final String ERASED = "erased";

  private PersonalJson() {}

  @SuppressWarnings("rawtypes")
  static final class Writer extends ValueSerializer<Personal> {
    @Override
    public void serialize(Personal personal, JsonGenerator json, SerializationContext context) {
      json.writeStartObject();
      switch ((Personal<?>) personal) {
        case Personal.Present<?>(Object value) -> {
          json.writeName(VALUE);
          context.writeValue(json, value);
        }
        case Personal.Erased<?>() -> json.writeBooleanProperty(ERASED, true);
      }
      json.writeEndObject();
    }
  }

  @SuppressWarnings("rawtypes")
  static final class Reader extends ValueDeserializer<Personal> {

    private final @Nullable JavaType valueType;

    Reader() {
      this(null);
    }

    private Reader(@Nullable JavaType valueType) {
      this.valueType = valueType;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
      JavaType type = context.getContextualType();
      return type == null || type.containedTypeCount() == 0 ? this : new Reader(type.containedType(0));
    }

    @Override
    public Personal deserialize(JsonParser json, DeserializationContext context) {
      JavaType type = valueType;
      if (type == null) {
        return context.reportInputMismatch(Personal.class, "It is not known what this personal value is");
      }
      if (json.currentToken() != JsonToken.START_OBJECT || json.nextToken() != JsonToken.PROPERTY_NAME) {
        return malformed(context);
      }
      String name = json.currentName();
      json.nextToken();
      Personal<?> personal;
      if (name.equals(VALUE) && json.currentToken() != JsonToken.VALUE_NULL) {
        personal = Personal.of(context.<Object>readValue(json, type));
      } else if (name.equals(ERASED) && json.currentToken() == JsonToken.VALUE_TRUE) {
        personal = Personal.erased();
      } else {
        return malformed(context);
      }
      return json.nextToken() == JsonToken.END_OBJECT ? personal : malformed(context);
    }

    private static Personal malformed(DeserializationContext context) {
      return context.reportInputMismatch(
          Personal.class, "A personal value is an object with a value, or with erased true, and nothing else");
    }
  }
}
