package org.golrizan.eventstore.json;

import org.golrizan.events.Province;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/** A province by its code. */
final class ProvinceJson {

  private ProvinceJson() {}

  private static Province province(String code, DeserializationContext context) {
    return Province.ofCode(code)
        .orElseGet(() -> context.reportInputMismatch(Province.class, "No province has the code %s", code));
  }

  static final class Writer extends ValueSerializer<Province> {
    @Override
    public void serialize(Province province, JsonGenerator json, SerializationContext context) {
      json.writeString(province.code());
    }
  }

  static final class KeyWriter extends ValueSerializer<Province> {
    @Override
    public void serialize(Province province, JsonGenerator json, SerializationContext context) {
      json.writeName(province.code());
    }
  }

  static final class Reader extends ValueDeserializer<Province> {
    @Override
    public Province deserialize(JsonParser json, DeserializationContext context) {
      return province(json.getValueAsString(""), context);
    }
  }

  static final class KeyReader extends KeyDeserializer {
    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
      return province(key, context);
    }
  }
}
