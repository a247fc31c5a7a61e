package org.golrizan.api.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.golrizan.api.problem.ApiProblem;
import org.golrizan.api.problem.InvalidValue;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;

/** {@link ValueTypes} in paths and query parameters. */
final class TextToValue implements ConditionalGenericConverter {

  @Override
  public Set<ConvertiblePair> getConvertibleTypes() {
    // The exact and the general types for which Spring has converters of its own, which are more lenient.
    return Stream.of(Enum.class, Record.class, LocalDate.class, Instant.class, UUID.class)
        .map(target -> new ConvertiblePair(String.class, target))
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public boolean matches(TypeDescriptor source, TypeDescriptor target) {
    return ValueTypes.of(target.getType()).isPresent();
  }

  @Override
  public @Nullable Object convert(@Nullable Object source, TypeDescriptor sourceType, TypeDescriptor targetType) {
    if (!(source instanceof String text)) {
      return null;
    }
    ValueType<?> type = ValueTypes.of(targetType.getType()).orElseThrow();
    try {
      return type.parse().apply(text);
    } catch (IllegalArgumentException | DateTimeException refused) {
      throw ApiProblem.invalid(List.of(new InvalidValue("", type.code(), Map.of(), type.allowed())));
    }
  }
}
