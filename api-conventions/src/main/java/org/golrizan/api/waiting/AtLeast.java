package org.golrizan.api.waiting;

import java.util.OptionalLong;
import org.golrizan.api.problem.ApiProblem;
import org.golrizan.api.problem.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * The position a read shall have seen before it answers, from {@code ?atLeast=}. A controller takes it as an argument.
 *
 * @param position an event's global position, zero or more; empty if the caller does not mind
 */
public record AtLeast(OptionalLong position) {

  public static final String PARAMETER = "atLeast";

  /** The header in which commands and reads say which position they made or saw. */
  public static final String POSITION_HEADER = "Golrizan-Position";

  /** Of a caller who does not mind. */
  public static final AtLeast ANY = new AtLeast(OptionalLong.empty());

  private static final int MOST_DIGITS = 18;

  /** @throws ApiProblem 400 if it is no whole number from zero on */
  public static AtLeast parse(@Nullable String text) {
    if (text == null) {
      return ANY;
    }
    if (text.isEmpty() || text.length() > MOST_DIGITS || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw ApiProblem.badParameter(InvalidValue.of(PARAMETER, "not-a-position"));
    }
    return new AtLeast(OptionalLong.of(Long.parseLong(text)));
  }
}
