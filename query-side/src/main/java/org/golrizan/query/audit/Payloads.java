package org.golrizan.query.audit;

import org.golrizan.eventstore.json.EventJson;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.Personal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Events as JSON, with personal values or without. */
final class Payloads {

  private static final String MASK = "***";

  private final JsonMapper open = EventJson.strictMapper();
  private final JsonMapper masked = EventJson.strictMapper().rebuild()
      .addModule(new SimpleModule("masked-personal-values").addSerializer(Personal.class, new Masked()))
      .build();

  JsonNode json(DomainEvent event, boolean withPersonalValues) {
    return (withPersonalValues ? open : masked).valueToTree(event);
  }

  /** A value as it stands in an event. */
  JsonNode json(Object value) {
    return open.valueToTree(value);
  }

  @SuppressWarnings("rawtypes")
  private static final class Masked extends ValueSerializer<Personal> {
    @Override
    public void serialize(Personal personal, JsonGenerator json, SerializationContext context) {
      switch ((Personal<?>) personal) {
        case Personal.Present<?> present -> json.writeString(MASK);
        case Personal.Erased<?> erased -> json.writeStartObject().writeBooleanProperty("erased", true).writeEndObject();
      }
    }
  }
}
