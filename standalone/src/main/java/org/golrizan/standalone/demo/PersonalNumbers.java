package org.golrizan.standalone.demo;

import java.math.BigInteger;

/**
 * Numbers that have the right form and checksum and belong to nobody. A serial number gives the same number every time, and no
 * two serials the same one.
 */
final class PersonalNumbers {

  /** Serials run from 0 to below this. */
  static final int SERIALS = 10_000_000;

  /** National ids begin with 970 to 979. */
  static final int FIRST_REGISTRATION_CODE = 970;

  /** Digits 3 to 5 of the account part name the bank. */
  static final String BANK_CODE = "999";

  /** Mobile numbers begin so. */
  static final String MOBILE_PREFIX = "0955";

  // Coprime to ten million: walks through all serials without repeating, so that neighbours do not look alike.
  private static final long STRIDE = 6_180_339;

  private PersonalNumbers() {}

  /**
   * The first three digits of a national id name the civil registration office that issued it. The published tables of offices
   * end in the 730s (Delvar, 732); no office has a code from 970 to 979, so nobody was ever given such an id.
   */
  static String nationalId(int serial) {
    long scattered = scatter(serial);
    String nine = FIRST_REGISTRATION_CODE + scattered / 1_000_000 + digits(6, scattered % 1_000_000);
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += (nine.charAt(i) - '0') * (10 - i);
    }
    int remainder = sum % 11;
    return nine + (remainder < 2 ? remainder : 11 - remainder);
  }

  /** A Sheba number's account part begins with the bank's three digits; codes in use begin with 0, so no bank is 999. */
  static String sheba(int serial) {
    String account = BANK_CODE + digits(19, scatter(serial));
    // ISO 13616: IR00 at the end as 182700; the check digits are what is missing to 98.
    int remainder = new BigInteger(account + "182700").mod(BigInteger.valueOf(97)).intValue();
    return "IR" + digits(2, 98 - remainder) + account;
  }

  /** The numbering plan gives operators 090 to 094 and 099; 095 to 098 is given to none, so no such number rings. */
  static String mobile(int serial) {
    return MOBILE_PREFIX + digits(7, scatter(serial));
  }

  private static String digits(int length, long number) {
    String digits = Long.toString(number);
    return "0".repeat(length - digits.length()) + digits;
  }

  private static long scatter(int serial) {
    if (serial < 0 || serial >= SERIALS) {
      throw new IllegalArgumentException("A serial is from 0 to below " + SERIALS);
    }
    return serial * STRIDE % SERIALS;
  }
}
