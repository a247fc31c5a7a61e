package org.golrizan.api.problem;

import java.util.List;
import java.util.Map;

/**
 * One value of a request that cannot be accepted.
 *
 * @param pointer    where: a JSON pointer (RFC 6901) into the body, or the name of a parameter or header
 * @param code       what is wrong, a key of the bundle golrizan-api under {@code value.}
 * @param parameters what the sentence names, such as a limit; never the value itself
 * @param allowed    the values that would be accepted, where they can be listed; else empty
 */
public record InvalidValue(String pointer, String code, Map<String, Object> parameters, List<String> allowed) {

  public InvalidValue {
    parameters = Map.copyOf(parameters);
    allowed = List.copyOf(allowed);
  }

  public static InvalidValue of(String pointer, String code) {
    return new InvalidValue(pointer, code, Map.of(), List.of());
  }

  public static InvalidValue of(String pointer, String code, Map<String, Object> parameters) {
    return new InvalidValue(pointer, code, parameters, List.of());
  }

  /** The same, somewhere else. */
  public InvalidValue at(String otherPointer) {
    return new InvalidValue(otherPointer, code, parameters, allowed);
  }
}
