package org.golrizan.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Locale.LanguageRange;

/** The two languages of the API, chosen by Accept-Language; English where the caller names neither. */
public final class Language {

  public static final Locale PERSIAN = Locale.of("fa");
  public static final Locale ENGLISH = Locale.ENGLISH;

  private Language() {}

  /** What the caller prefers, or English. */
  public static Locale of(HttpServletRequest request) {
    String header = request.getHeader("Accept-Language");
    if (header == null || header.isBlank()) {
      return ENGLISH;
    }
    try {
      // Sorted by weight. Only the language counts: fa-IR is Persian, en-GB is English.
      return LanguageRange.parse(header).stream()
          .filter(range -> range.getWeight() > 0)
          .map(range -> Locale.forLanguageTag(range.getRange()).getLanguage())
          .filter(language -> language.equals(PERSIAN.getLanguage()) || language.equals(ENGLISH.getLanguage()))
          .findFirst()
          .map(Locale::of)
          .orElse(ENGLISH);
    } catch (IllegalArgumentException malformed) {
      return ENGLISH;
    }
  }

  static boolean isPersian(Locale language) {
    return language.getLanguage().equals(PERSIAN.getLanguage());
  }
}
