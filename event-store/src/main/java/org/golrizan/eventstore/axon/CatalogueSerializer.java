package org.golrizan.eventstore.axon;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.ByteArrayToJsonNodeConverter;
import org.axonframework.serialization.jackson3.JsonNodeToByteArrayConverter;
import org.axonframework.serialization.jackson3.JsonNodeToObjectNodeConverter;
import org.axonframework.serialization.jackson3.ObjectNodeToJsonNodeConverter;
import org.golrizan.events.EventCatalogue;
import org.golrizan.eventstore.json.EventJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes events under the stable names and revisions of the catalogue, as {@link EventJson} has them; metadata as a JSON object
 * of texts; tracking tokens as small objects. Anything else needs a name of its own ({@link Builder#type}), for example an
 * aggregate that is snapshotted. What it does not know it refuses with {@link UnknownEventTypeException}; it never skips.
 */
public final class CatalogueSerializer implements Serializer {

  private static final SerializedType METADATA = new SimpleSerializedType(MetaData.class.getName(), null);
  private static final SerializedType TOKEN = new SimpleSerializedType("tracking-token", "1");

  private final JsonMapper mapper = EventJson.strictMapper();
  private final ChainingConverter converter = new ChainingConverter();
  private final Map<SerializedType, Class<?>> classes = new HashMap<>();
  private final Map<Class<?>, SerializedType> types = new HashMap<>();
  private final Map<Class<?>, JsonMapper> mappers;

  private CatalogueSerializer(Builder builder) {
    converter.registerConverter(new JsonNodeToByteArrayConverter(mapper));
    converter.registerConverter(new ByteArrayToJsonNodeConverter(mapper));
    converter.registerConverter(new JsonNodeToObjectNodeConverter());
    converter.registerConverter(new ObjectNodeToJsonNodeConverter());
    mappers = Map.copyOf(builder.mappers);
    builder.classes.forEach((type, named) -> {
      classes.put(type, named);
      types.put(named, type);
    });
  }

  /** A serializer for the events of Golrizan. */
  public static CatalogueSerializer golrizan() {
    return builder(EventCatalogue.golrizan()).build();
  }

  public static Builder builder(EventCatalogue catalogue) {
    return new Builder(catalogue);
  }

  /** Collects what has a name. */
  public static final class Builder {

    private final Map<SerializedType, Class<?>> classes = new HashMap<>();
    private final Map<Class<?>, JsonMapper> mappers = new HashMap<>();

    private Builder(EventCatalogue catalogue) {
      for (EventCatalogue.Entry entry : catalogue.entries()) {
        type(new NamedType(entry.name(), entry.revision(), entry.type()));
      }
    }

    /** Gives a type that is no event its stable name and revision. */
    public Builder type(NamedType named) {
      if (classes.put(new SimpleSerializedType(named.name(), named.revision()), named.type()) != null) {
        throw new IllegalArgumentException("Two types have the name " + named.name() + " and the revision " + named.revision());
      }
      if (named.mapper() != null) {
        mappers.put(named.type(), named.mapper());
      }
      return this;
    }

    public CatalogueSerializer build() {
      return new CatalogueSerializer(this);
    }
  }

  @Override
  public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> expectedRepresentation) {
    SerializedType type = typeForClass(object == null ? null : object.getClass());
    byte[] bytes;
    try {
      bytes = switch (object) {
        case MetaData metaData -> mapper.writeValueAsBytes(texts(metaData));
        case TrackingToken token -> mapper.writeValueAsBytes(TokenJson.write(token));
        case null -> mapper.writeValueAsBytes(null);
        default -> mapper(object.getClass()).writeValueAsBytes(object);
      };
    } catch (JacksonException e) {
      throw failure("written", type, e);
    }
    return new SimpleSerializedObject<>(
        converter.convert(bytes, expectedRepresentation), expectedRepresentation, type);
  }

  private static Map<String, String> texts(MetaData metaData) {
    Map<String, String> texts = new TreeMap<>();
    metaData.forEach((key, value) -> {
      if (!(value instanceof String text)) {
        throw new SerializationException("Metadata holds texts alone, but '" + key + "' is not one");
      }
      texts.put(key, text);
    });
    return texts;
  }

  @Override
  public <T> boolean canSerializeTo(Class<T> expectedRepresentation) {
    return converter.canConvert(byte[].class, expectedRepresentation);
  }

  @Override
  @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"}) // As Axon declares it: an empty type is null.
  public <S, T> T deserialize(SerializedObject<S> serialized) {
    SerializedType type = serialized.getType();
    if (SerializedType.emptyType().equals(type)) {
      return null;
    }
    Class<?> wanted = classForType(type);
    try {
      if (wanted == MetaData.class) {
        return (T) MetaData.from(mapper.readValue(bytes(serialized), mapper.getTypeFactory()
            .constructMapType(Map.class, String.class, String.class)));
      }
      if (wanted == TrackingToken.class) {
        return (T) TokenJson.read(mapper.readTree(bytes(serialized)));
      }
      if (serialized.getData() instanceof JsonNode json) {
        return (T) mapper(wanted).treeToValue(json, wanted);
      }
      return (T) mapper(wanted).readValue(bytes(serialized), wanted);
    } catch (JacksonException e) {
      throw failure("read", type, e);
    }
  }

  private JsonMapper mapper(Class<?> type) {
    return mappers.getOrDefault(type, mapper);
  }

  private <S> byte[] bytes(SerializedObject<S> serialized) {
    return converter.convert(serialized, byte[].class).getData();
  }

  /** Tells where it failed and not what stood there: that may be personal. */
  private static SerializationException failure(String done, SerializedType type, JacksonException e) {
    return new SerializationException(type.getName() + ", revision " + type.getRevision() + ", cannot be " + done + ": "
        + e.getClass().getSimpleName() + " at " + e.getPath().stream()
            .map(reference -> reference.getPropertyName() == null ? "[]" : reference.getPropertyName()).toList());
  }

  @Override
  @SuppressWarnings("rawtypes")
  public Class classForType(SerializedType type) {
    if (SerializedType.emptyType().equals(type)) {
      return Void.class;
    }
    if (METADATA.getName().equals(type.getName())) {
      return MetaData.class;
    }
    if (TOKEN.equals(type)) {
      return TrackingToken.class;
    }
    Class<?> known = classes.get(new SimpleSerializedType(type.getName(), type.getRevision()));
    if (known == null) {
      throw UnknownEventTypeException.stored(type.getName(), type.getRevision());
    }
    return known;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public SerializedType typeForClass(@Nullable Class type) {
    if (type == null || Void.class.equals(type) || Void.TYPE.equals(type)) {
      return SerializedType.emptyType();
    }
    if (MetaData.class.isAssignableFrom(type)) {
      return METADATA;
    }
    if (TrackingToken.class.isAssignableFrom(type)) {
      return TOKEN;
    }
    SerializedType named = types.get(type);
    if (named == null) {
      throw UnknownEventTypeException.unnamed(type);
    }
    return named;
  }

  @Override
  public Converter getConverter() {
    return converter;
  }
}
