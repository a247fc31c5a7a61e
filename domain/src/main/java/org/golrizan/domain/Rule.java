package org.golrizan.domain;

import java.util.Locale;

/**
 * A rule of the domain. Each feature has an enum of its rules; the name is stable, part of the API, and has a sentence in
 * Persian and English.
 */
public interface Rule {

  String name();

  /** The code in problem details, for example {@code seats-are-filled}. */
  default String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
