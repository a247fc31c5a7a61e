package org.golrizan.api.json;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A type that is one JSON value: how it is read and written everywhere, in bodies, paths and parameters.
 *
 * @param form    text or a whole number
 * @param parse   from text in the API's form; throws IllegalArgumentException (or DateTimeException) for anything else
 * @param write   back to that text
 * @param code    what is wrong with text that cannot be parsed, as in {@code value.<code>} of the bundle golrizan-api
 * @param allowed all texts that can be parsed, where they can be listed; else empty
 * @param example for the OpenAPI document
 */
public record ValueType<T>(
    Form form, Function<String, T> parse, Function<T, String> write, String code, List<String> allowed, String example) {

  /** How the value looks in JSON. */
  public enum Form { TEXT, NUMBER }

  public ValueType {
    allowed = List.copyOf(allowed);
  }

  static <T> ValueType<T> text(Function<String, T> parse, Function<T, String> write, String code, String example) {
    return new ValueType<>(Form.TEXT, parse, write, code, List.of(), example);
  }

  static <T> ValueType<T> oneOf(Map<String, T> values, Function<T, String> write) {
    List<String> names = List.copyOf(values.keySet());
    return new ValueType<>(Form.TEXT, text -> {
      T value = values.get(text);
      if (value == null) {
        throw new IllegalArgumentException("Not one of " + names);
      }
      return value;
    }, write, "not-allowed", names, names.getFirst());
  }
}
