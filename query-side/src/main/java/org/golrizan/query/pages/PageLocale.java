package org.golrizan.query.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Pages say the language they are in; everything else answers in the caller's. */
final class PageLocale extends AcceptHeaderLocaleResolver {

  private static final Set<String> PAGES = Set.of("/", "/audit", "/campaigns", "/my-gifts", "/reports", "/dashboard/cards", "/dashboard/tables");

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    return PAGES.contains(request.getRequestURI()) ? PageLanguage.of(request).locale() : super.resolveLocale(request);
  }
}
