package org.golrizan.events;

import java.util.regex.Pattern;

/** The form of the codes that the organisation gives its places. */
final class PlaceCode {

  private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,39}");

  private PlaceCode() {}

  static void check(String code) {
    if (!FORM.matcher(code).matches()) {
      throw new IllegalArgumentException(
          "A place's code has 2 to 40 lower-case letters, digits and hyphens and begins with a letter");
    }
  }
}
