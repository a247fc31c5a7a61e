package org.golrizan.events;

import java.text.Normalizer;

/** Brings text that people type on different keyboards into the one form that is stored. */
public final class PersianText {

  private static final char PERSIAN_ZERO = '\u06F0';
  private static final char PERSIAN_NINE = '\u06F9';
  private static final char ARABIC_ZERO = '\u0660';
  private static final char ARABIC_NINE = '\u0669';

  private PersianText() {}

  /** ASCII digits, Persian yeh and keheh, composed characters, single spaces, no white space at the ends. */
  public static String normalise(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder normal = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      normal.append(normalise(composed.charAt(i)));
    }
    return normal.toString().strip().replaceAll("\\s+", " ");
  }

  private static char normalise(char c) {
    if (c >= PERSIAN_ZERO && c <= PERSIAN_NINE) {
      return (char) ('0' + (c - PERSIAN_ZERO));
    }
    if (c >= ARABIC_ZERO && c <= ARABIC_NINE) {
      return (char) ('0' + (c - ARABIC_ZERO));
    }
    return switch (c) {
      case '\u064A', '\u0649' -> '\u06CC';
      case '\u0643' -> '\u06A9';
      default -> c;
    };
  }
}
