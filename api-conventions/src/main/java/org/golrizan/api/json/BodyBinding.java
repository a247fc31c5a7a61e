package org.golrizan.api.json;

import jakarta.validation.Validator;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.golrizan.api.problem.ApiProblem;
import org.golrizan.api.problem.InvalidValue;
import org.golrizan.api.problem.Violations;
import org.golrizan.events.PersianText;
import org.golrizan.events.Rial;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One body on its way into a record. A value that is wrong is null here and has left its error; then nothing is made of it. */
final class BodyBinding {

  private final Validator validator;
  private final BodyLimits limits;
  private final List<InvalidValue> errors = new ArrayList<>();

  BodyBinding(Validator validator, BodyLimits limits) {
    this.validator = validator;
    this.limits = limits;
  }

  <T> T bind(JsonNode body, Class<T> type) {
    Object bound = bindRecord(body, type, "");
    if (bound == null || !errors.isEmpty()) {
      throw ApiProblem.invalid(errors);
    }
    return type.cast(bound);
  }

  private @Nullable Object bindRecord(JsonNode node, Class<?> type, String pointer) {
    if (!node.isObject()) {
      return wrong(pointer, "not-an-object");
    }
    RecordComponent[] components = type.getRecordComponents();
    List<String> names = Arrays.stream(components).map(RecordComponent::getName).toList();
    node.propertyNames().stream()
        .filter(name -> !names.contains(name))
        .forEach(name -> errors.add(new InvalidValue(pointer + "/" + escape(name), "unknown-field", Map.of(), names)));
    int errorsBefore = errors.size();
    @Nullable Object[] values = new @Nullable Object[components.length];
    for (int i = 0; i < components.length; i++) {
      values[i] = bindComponent(node.get(names.get(i)), type, components[i], pointer + "/" + names.get(i));
    }
    return errors.size() > errorsBefore ? null : construct(type, values, pointer);
  }

  private @Nullable Object bindComponent(
      @Nullable JsonNode node, Class<?> owner, RecordComponent component, String pointer) {
    Object value = bindGeneric(node, component.getGenericType(), pointer);
    boolean constrained =
        validator.getConstraintsForClass(owner).getConstraintsForProperty(component.getName()) != null;
    if (value != null && constrained) {
      validator.validateValue(owner, component.getName(), value)
          .forEach(violation -> errors.add(Violations.of(pointer, violation)));
    }
    return value;
  }

  private @Nullable Object bindGeneric(@Nullable JsonNode node, Type type, String pointer) {
    boolean absent = node == null || node.isNull();
    if (type instanceof ParameterizedType optional && optional.getRawType() == Optional.class) {
      return absent
          ? Optional.empty()
          : Optional.ofNullable(bindGeneric(node, optional.getActualTypeArguments()[0], pointer));
    }
    if (node == null || absent) {
      return wrong(pointer, "required");
    }
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return bindList(node, list.getActualTypeArguments()[0], pointer);
    }
    if (type instanceof Class<?> plain) {
      return bindPlain(node, plain, pointer);
    }
    throw new IllegalStateException("A body cannot hold " + type);
  }

  private @Nullable Object bindList(JsonNode node, Type elementType, String pointer) {
    if (!node.isArray()) {
      return wrong(pointer, "not-a-list");
    }
    if (node.size() > limits.listLength()) {
      return wrong(pointer, "too-many", Map.of("max", limits.listLength()));
    }
    List<Object> elements = new ArrayList<>();
    for (int i = 0; i < node.size(); i++) {
      Object element = bindGeneric(node.get(i), elementType, pointer + "/" + i);
      if (element != null) {
        elements.add(element);
      }
    }
    return elements;
  }

  private @Nullable Object bindPlain(JsonNode node, Class<?> type, String pointer) {
    if (type == String.class) {
      return text(node, pointer);
    }
    if (type == int.class || type == Integer.class) {
      return node.isInt() ? node.intValue() : wrongNumber(node, pointer, Integer.MAX_VALUE);
    }
    if (type == long.class || type == Long.class) {
      return node.isInt() || node.isLong() ? node.longValue() : wrongNumber(node, pointer, Long.MAX_VALUE);
    }
    if (type == boolean.class || type == Boolean.class) {
      return node.isBoolean() ? node.booleanValue() : wrong(pointer, "not-true-or-false");
    }
    if (type == Rial.class) {
      return amount(node, pointer);
    }
    Optional<? extends ValueType<?>> value = ValueTypes.of(type);
    if (value.isPresent()) {
      return parse(node, value.get(), pointer);
    }
    if (type.isRecord()) {
      return bindRecord(node, type, pointer);
    }
    throw new IllegalStateException("A body cannot hold " + type);
  }

  private @Nullable Object text(JsonNode node, String pointer) {
    if (!node.isString()) {
      return wrong(pointer, "not-text");
    }
    String text = PersianText.normalise(node.stringValue());
    if (text.isEmpty()) {
      return wrong(pointer, "blank");
    }
    if (text.length() > limits.textLength()) {
      return wrong(pointer, "too-long", Map.of("max", limits.textLength()));
    }
    return text.chars().anyMatch(Character::isISOControl) ? wrong(pointer, "control-characters") : text;
  }

  private @Nullable Object amount(JsonNode node, String pointer) {
    boolean whole = node.isInt() || node.isLong();
    if (whole && node.longValue() >= 0 && node.longValue() <= limits.amount()) {
      return Rial.of(node.longValue());
    }
    return whole || node.isBigInteger()
        ? wrong(pointer, "amount-out-of-range", Map.of("max", limits.amount()))
        : wrong(pointer, "not-an-amount");
  }

  private <T> @Nullable T parse(JsonNode node, ValueType<T> type, String pointer) {
    if (node.isString()) {
      try {
        return type.parse().apply(node.stringValue());
      } catch (IllegalArgumentException | DateTimeException refused) {
        // Answered below, without the value.
      }
    }
    errors.add(new InvalidValue(pointer, type.code(), Map.of(), type.allowed()));
    return null;
  }

  private @Nullable Object construct(Class<?> type, @Nullable Object[] values, String pointer) {
    try {
      return Records.construct(type, values);
    } catch (IllegalArgumentException refused) {
      return wrong(pointer, "invalid");
    }
  }

  private @Nullable Object wrongNumber(JsonNode node, String pointer, long max) {
    return node.isIntegralNumber()
        ? wrong(pointer, "number-out-of-range", Map.of("max", max))
        : wrong(pointer, "not-a-whole-number");
  }

  private @Nullable Object wrong(String pointer, String code) {
    return wrong(pointer, code, Map.of());
  }

  private @Nullable Object wrong(String pointer, String code, Map<String, Object> parameters) {
    errors.add(InvalidValue.of(pointer, code, parameters));
    return null;
  }

  private static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
