package org.golrizan.events;

/**
 * An Iranian national id: ten digits, the last of which is a checksum over the others (weights 10 to 2, modulo 11).
 *
 * @param digits ten ASCII digits
 */
public record NationalId(String digits) {

  /** @throws IllegalArgumentException if it is not a valid national id; the message does not repeat it */
  public NationalId {
    if (!isValid(digits)) {
      throw new IllegalArgumentException("A national id has ten digits, the last of them a checksum");
    }
  }

  /** Accepts Persian and Arabic digits and white space around them. */
  public static NationalId parse(String text) {
    return new NationalId(PersianText.normalise(text));
  }

  private static boolean isValid(String digits) {
    if (digits.length() != 10 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return false;
    }
    if (digits.chars().distinct().count() == 1) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += (digits.charAt(i) - '0') * (10 - i);
    }
    int remainder = sum % 11;
    int check = remainder < 2 ? remainder : 11 - remainder;
    return check == digits.charAt(9) - '0';
  }

  /** Does not show the digits: personal data has no place in logs. */
  @Override
  public String toString() {
    return "NationalId[***]";
  }
}
