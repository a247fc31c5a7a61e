package org.golrizan.events;

import java.util.regex.Pattern;

/**
 * An Iranian mobile number.
 *
 * @param digits 09 and nine digits
 */
public record MobileNumber(String digits) {

  private static final Pattern FORM = Pattern.compile("09[0-9]{9}");

  /** @throws IllegalArgumentException if it is not a mobile number; the message does not repeat it */
  public MobileNumber {
    if (!FORM.matcher(digits).matches()) {
      throw new IllegalArgumentException("A mobile number is 09 and nine digits");
    }
  }

  /** Accepts Persian and Arabic digits and white space around them. */
  public static MobileNumber parse(String text) {
    return new MobileNumber(PersianText.normalise(text));
  }

  /** Does not show the number: personal data has no place in logs. */
  @Override
  public String toString() {
    return "MobileNumber[***]";
  }
}
