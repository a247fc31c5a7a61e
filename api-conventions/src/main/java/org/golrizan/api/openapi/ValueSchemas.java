package org.golrizan.api.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import org.golrizan.api.json.ValueType;
import org.golrizan.api.json.ValueTypes;
import org.jspecify.annotations.Nullable;

/** Shows {@link ValueTypes} as the one JSON value they are. */
final class ValueSchemas implements ModelConverter {

  @Override
  public @Nullable Schema<?> resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    Class<?> raw = Json31.mapper().constructType(type.getType()).getRawClass();
    if (raw.getName().startsWith("org.golrizan.events")) {
      ValueType<?> value = ValueTypes.of(raw).orElse(null);
      if (value != null) {
        return schema(raw, value);
      }
    }
    return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
  }

  private static Schema<?> schema(Class<?> type, ValueType<?> value) {
    JsonSchema schema = new JsonSchema();
    boolean number = value.form() == ValueType.Form.NUMBER;
    schema.typesItem(number ? "integer" : "string");
    if (number) {
      schema.setFormat("int64");
      schema.setMinimum(BigDecimal.ZERO);
      schema.setDescription("Whole rials");
    } else if (value.allowed().isEmpty()) {
      schema.setFormat(value.code().equals("not-an-id") ? "uuid" : null);
      schema.setTitle(type.getSimpleName());
    } else {
      schema.setEnum(new ArrayList<>(value.allowed()));
    }
    schema.setExample(number ? (Object) Long.parseLong(value.example()) : value.example());
    return schema;
  }
}
