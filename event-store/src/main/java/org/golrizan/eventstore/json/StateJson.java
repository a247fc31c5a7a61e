package org.golrizan.eventstore.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.golrizan.events.Personal;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;

/**
 * How the states of streams look as JSON: their values as in {@link EventJson}, a sealed type's case as {@code is}, sets and maps in
 * the order they have. It knows no state by name: records, sealed interfaces, enums and collections of them are enough.
 */
public final class StateJson {

  private static final String CASE = "is";

  private StateJson() {}

  /**
   * A mapper as strict as that of events.
   *
   * @param more forms of types of which this module does not know
   */
  public static JsonMapper strictMapper(JacksonModule... more) {
    return EventJson.strictMapper().rebuild()
        .addModule(module())
        .addModules(more)
        .disable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
        .build();
  }

  private static SimpleModule module() {
    SimpleModule module = new SimpleModule("golrizan-states") {
      private static final long serialVersionUID = 1L;

      @Override
      public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addKeySerializers(new PlainKeys.Writers());
        context.addKeyDeserializers(new PlainKeys.Readers());
        context.appendAnnotationIntrospector(new SealedTypes());
      }
    };
    module.addAbstractTypeMapping(Set.class, LinkedHashSet.class);
    return module;
  }

  /** Tells the cases of a sealed type apart by their simple names. */
  private static final class SealedTypes extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public Version version() {
      return Version.unknownVersion();
    }

    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated type) {
      return isSealed(type.getRawType())
          ? JsonTypeInfo.Value.construct(JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, CASE, null, false, true)
          : null;
    }

    @Override
    public @Nullable List<NamedType> findSubtypes(MapperConfig<?> config, Annotated type) {
      return isSealed(type.getRawType())
          ? Arrays.stream(type.getRawType().getPermittedSubclasses())
              .map(permitted -> new NamedType(permitted, permitted.getSimpleName()))
              .toList()
          : null;
    }

    /** A personal value has a form of its own. */
    private static boolean isSealed(Class<?> type) {
      return type.isSealed() && type != Personal.class;
    }
  }
}
