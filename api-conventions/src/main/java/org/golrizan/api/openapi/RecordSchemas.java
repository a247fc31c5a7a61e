package org.golrizan.api.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record's component is required unless it is an Optional, the rule by which bodies are read, or is left out when empty. One that is
 * {@link Nullable} may be null.
 */
final class RecordSchemas implements ModelConverter {

  @Override
  public @Nullable Schema<?> resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    Schema<?> resolved = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    Class<?> raw = Json31.mapper().constructType(type.getType()).getRawClass();
    if (resolved != null && raw.isRecord()) {
      String reference = resolved.get$ref();
      Schema<?> defined = reference == null
          ? resolved
          : context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
      if (defined != null && defined.getProperties() != null) {
        defined.setRequired(required(raw));
        allowNulls(raw, defined);
      }
    }
    return resolved;
  }

  private static List<String> required(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .filter(component -> component.getType() != Optional.class && !mayBeLeftOut(component))
        .map(RecordComponent::getName)
        .toList();
  }

  private static boolean mayBeLeftOut(RecordComponent component) {
    JsonInclude inclusion = component.getAccessor().getAnnotation(JsonInclude.class);
    return inclusion != null && inclusion.value() == JsonInclude.Include.NON_EMPTY;
  }

  private static void allowNulls(Class<?> type, Schema<?> defined) {
    for (RecordComponent component : type.getRecordComponents()) {
      Schema<?> property = defined.getProperties().get(component.getName());
      if (property != null && component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        defined.getProperties().put(component.getName(), orNull(property));
      }
    }
  }

  private static Schema<?> orNull(Schema<?> property) {
    if (property.getTypes() != null && property.getEnum() == null) {
      property.getTypes().add("null");
      return property;
    }
    if (property.getOneOf() != null) {
      return property;
    }
    JsonSchema nothing = new JsonSchema();
    nothing.typesItem("null");
    JsonSchema either = new JsonSchema();
    either.setOneOf(List.of(property, nothing));
    return either;
  }
}
