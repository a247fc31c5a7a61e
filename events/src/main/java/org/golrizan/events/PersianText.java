package org.golrizan.events;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Brings text that people type on different keyboards into the one form that is stored. */
public final class PersianText {

  private static final char PERSIAN_ZERO = '\u06F0';
  private static final char PERSIAN_NINE = '\u06F9';
  private static final char ARABIC_ZERO = '\u0660';
  private static final char ARABIC_NINE = '\u0669';

  /** Direction marks and embeddings: invisible, and part of much text that is copied from a page or a sheet. */
  private static final Pattern DIRECTION_MARKS = Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

  private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");

  private PersianText() {}

  /**
   * ASCII digits, Persian yeh and keheh, composed characters, single spaces, no white space at the ends, no direction marks. The
   * zero-width non-joiner stays: it is part of the spelling.
   */
  public static String normalise(String text) {
    String composed = Normalizer.normalize(DIRECTION_MARKS.matcher(text).replaceAll(""), Normalizer.Form.NFC);
    StringBuilder normal = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      normal.append(normalise(composed.charAt(i)));
    }
    return WHITE_SPACE.matcher(normal).replaceAll(" ").strip();
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
