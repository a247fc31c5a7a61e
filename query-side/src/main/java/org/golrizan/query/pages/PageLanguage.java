package org.golrizan.query.pages;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;

/** The language of a page: what the address asks for, else what was chosen before, else Persian. */
enum PageLanguage {
  FA("fa", "rtl"),
  EN("en", "ltr");

  static final String PARAMETER = "lang";

  /** The cookie that remembers the choice. */
  static final String COOKIE = "golrizan-lang";

  private final String code;
  private final String direction;

  PageLanguage(String code, String direction) {
    this.code = code;
    this.direction = direction;
  }

  static PageLanguage of(@Nullable String asked, @Nullable String remembered) {
    for (PageLanguage language : values()) {
      if (language.code.equals(asked) || (asked == null && language.code.equals(remembered))) {
        return language;
      }
    }
    return FA;
  }

  static PageLanguage of(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, COOKIE);
    return of(request.getParameter(PARAMETER), cookie == null ? null : cookie.getValue());
  }

  public String code() {
    return code;
  }

  public String direction() {
    return direction;
  }

  Locale locale() {
    return Locale.of(code);
  }

  /** The language that the page offers instead. */
  public PageLanguage other() {
    return this == FA ? EN : FA;
  }
}
