package org.golrizan.events;

import java.util.Optional;

/**
 * A value about a person that can be erased for good while the event that holds it stays. Every fold accepts {@link Erased}.
 *
 * @param <T> an immutable value: text, a date, a national id, a Sheba number
 */
public sealed interface Personal<T> {

  /** The value is there and readable. */
  record Present<T>(T value) implements Personal<T> {

    /** Does not show the value: personal data has no place in logs. */
    @Override
    public String toString() {
      return "Present[***]";
    }
  }

  /** The person's key was destroyed: nobody can read the value any more. */
  record Erased<T>() implements Personal<T> {}

  static <T> Personal<T> of(T value) {
    return new Present<>(value);
  }

  static <T> Personal<T> erased() {
    return new Erased<>();
  }

  default Optional<T> toOptional() {
    return switch (this) {
      case Present<T>(T value) -> Optional.of(value);
      case Erased<T>() -> Optional.empty();
    };
  }
}
