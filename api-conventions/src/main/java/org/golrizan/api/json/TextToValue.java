package org.golrizan.api.json;

import java.time.DateTimeException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;

/** {@link ValueTypes} in paths and query parameters. */
final class TextToValue implements ConditionalGenericConverter {

  @Override
  public Set<ConvertiblePair> getConvertibleTypes() {
    return Set.of(new ConvertiblePair(String.class, Object.class));
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
    } catch (DateTimeException refused) {
      throw new IllegalArgumentException("The text has not the form of its type", refused);
    }
  }
}
