package org.golrizan.command.stream;

import java.util.Map;
import org.golrizan.domain.donations.PersistentMap;
import org.golrizan.eventstore.json.StateJson;
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
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.module.SimpleModule;

/** A snapshot as JSON: {@code {"kind":…,"stream":…,"state":…}}. */
final class StreamSnapshotJson {

  private static final String KIND = "kind";
  private static final String STREAM = "stream";
  private static final String STATE = "state";

  private StreamSnapshotJson() {}

  /** @param states the state type of each kind */
  static JsonMapper mapper(Map<String, Class<?>> states) {
    SimpleModule module = new SimpleModule("golrizan-snapshots");
    module.addSerializer(StreamSnapshot.class, new Writer(states));
    module.addDeserializer(StreamSnapshot.class, new Reader(states));
    module.addSerializer(PersistentMap.class, new MapWriter());
    module.addDeserializer(PersistentMap.class, new MapReader(null));
    return StateJson.strictMapper(module);
  }

  private static final class Writer extends ValueSerializer<StreamSnapshot> {

    private final Map<String, Class<?>> states;

    Writer(Map<String, Class<?>> states) {
      this.states = states;
    }

    @Override
    public void serialize(StreamSnapshot snapshot, JsonGenerator json, SerializationContext context) {
      Class<?> state = states.get(snapshot.kind());
      if (state == null) {
        context.reportMappingProblem("No kind of stream is called %s", snapshot.kind());
        return;
      }
      json.writeStartObject();
      json.writeStringProperty(KIND, snapshot.kind());
      json.writeStringProperty(STREAM, snapshot.stream());
      json.writeName(STATE);
      TypeSerializer cases = context.findTypeSerializer(context.constructType(state));
      context.findValueSerializer(snapshot.state().getClass()).serializeWithType(snapshot.state(), json, context, cases);
      json.writeEndObject();
    }
  }

  private static final class Reader extends ValueDeserializer<StreamSnapshot> {

    private final Map<String, Class<?>> states;

    Reader(Map<String, Class<?>> states) {
      this.states = states;
    }

    @Override
    public StreamSnapshot deserialize(JsonParser json, DeserializationContext context) {
      if (json.currentToken() != JsonToken.START_OBJECT) {
        return malformed(context);
      }
      String kind = text(KIND, json, context);
      String stream = text(STREAM, json, context);
      Class<?> type = states.get(kind);
      if (type == null || !STATE.equals(json.nextName()) || json.nextToken() == JsonToken.VALUE_NULL) {
        return malformed(context);
      }
      Object state = context.readValue(json, type);
      return json.nextToken() == JsonToken.END_OBJECT ? new StreamSnapshot(kind, stream, state) : malformed(context);
    }

    private static String text(String name, JsonParser json, DeserializationContext context) {
      return name.equals(json.nextName()) && json.nextToken() == JsonToken.VALUE_STRING
          ? json.getString()
          : malformed(context).kind();
    }

    private static StreamSnapshot malformed(DeserializationContext context) {
      return context.reportInputMismatch(StreamSnapshot.class, "Not a kind, a stream and a state of that kind");
    }
  }

  @SuppressWarnings("rawtypes")
  private static final class MapWriter extends ValueSerializer<PersistentMap> {

    @Override
    public void serialize(PersistentMap map, JsonGenerator json, SerializationContext context) {
      context.writeValue(json, ((PersistentMap<?, ?>) map).toMap());
    }
  }

  @SuppressWarnings("rawtypes")
  private static final class MapReader extends ValueDeserializer<PersistentMap> {

    private final @Nullable JavaType entries;

    MapReader(@Nullable JavaType entries) {
      this.entries = entries;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
      JavaType type = context.getContextualType();
      return type == null || type.containedTypeCount() != 2
          ? this
          : new MapReader(context.getTypeFactory().constructMapType(Map.class, type.containedType(0), type.containedType(1)));
    }

    @Override
    public PersistentMap deserialize(JsonParser json, DeserializationContext context) {
      JavaType type = entries;
      if (type == null) {
        return context.reportInputMismatch(PersistentMap.class, "It is not known what this map holds");
      }
      return sorted(context.readValue(json, type));
    }

    private static <K extends Comparable<K>, V> PersistentMap<K, V> sorted(Map<K, V> map) {
      return PersistentMap.copyOf(map);
    }
  }
}
