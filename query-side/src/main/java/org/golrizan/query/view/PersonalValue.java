package org.golrizan.query.view;

import org.golrizan.events.MobileNumber;
import org.golrizan.events.NationalId;
import org.golrizan.events.PersonId;
import org.golrizan.events.Personal;
import org.golrizan.events.Sheba;
import org.jspecify.annotations.Nullable;

/**
 * A personal value as staff see it. In a view's document it is sealed.
 *
 * @param person whom it is about: the id under which the person's data can be erased
 * @param value  none once the person's data was erased
 * @param erased whether it was
 */
public record PersonalValue(String person, @Nullable String value, boolean erased) {

  public static PersonalValue of(PersonId person, Personal<?> personal) {
    return switch (personal) {
      case Personal.Present<?>(Object value) -> new PersonalValue(person.toString(), text(value), false);
      case Personal.Erased<?>() -> new PersonalValue(person.toString(), null, true);
    };
  }

  private static String text(Object value) {
    return switch (value) {
      case NationalId id -> id.digits();
      case MobileNumber number -> number.digits();
      case Sheba sheba -> sheba.iban();
      default -> value.toString();
    };
  }

  /** Does not show the value: personal data has no place in logs. */
  @Override
  public String toString() {
    return erased ? "PersonalValue[erased]" : "PersonalValue[***]";
  }
}
