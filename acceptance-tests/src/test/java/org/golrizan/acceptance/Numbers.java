package org.golrizan.acceptance;

import java.math.BigInteger;
import java.util.concurrent.atomic.AtomicInteger;

/** National ids and Sheba numbers with valid checksums that belong to nobody, each one new. */
final class Numbers {

  private static final AtomicInteger NEXT = new AtomicInteger(1);

  private Numbers() {}

  static String nationalId() {
    String nine = "000" + String.format("%06d", NEXT.getAndIncrement());
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += (nine.charAt(i) - '0') * (10 - i);
    }
    int remainder = sum % 11;
    return nine + (remainder < 2 ? remainder : 11 - remainder);
  }

  static String sheba() {
    String account = "099" + String.format("%019d", NEXT.getAndIncrement());
    BigInteger remainder = new BigInteger(account + "182700").mod(BigInteger.valueOf(97));
    return "IR" + String.format("%02d", 98 - remainder.intValue()) + account;
  }
}
