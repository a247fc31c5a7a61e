package org.golrizan.query.pages;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;
import org.springframework.web.util.WebUtils;

/** Gives page controllers the language, and remembers a choice in a cookie. */
final class PageLanguages implements HandlerMethodArgumentResolver {

  private static final String KNOWN = PageLanguages.class.getName();
  private static final Duration REMEMBERED = Duration.ofDays(365);

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == PageLanguage.class;
  }

  @Override
  public PageLanguage resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer model,
      NativeWebRequest web,
      @Nullable WebDataBinderFactory binders) {
    HttpServletRequest request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
    if (request.getAttribute(KNOWN) instanceof PageLanguage known) {
      return known;
    }
    String asked = request.getParameter("lang");
    Cookie cookie = WebUtils.getCookie(request, PageLanguage.COOKIE);
    PageLanguage language = PageLanguage.of(asked, cookie == null ? null : cookie.getValue());
    request.setAttribute(KNOWN, language);
    request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, new FixedLocaleResolver(language.locale()));
    HttpServletResponse response = web.getNativeResponse(HttpServletResponse.class);
    if (asked != null && response != null) {
      response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(PageLanguage.COOKIE, language.code())
          .path("/").maxAge(REMEMBERED).httpOnly(true).sameSite("Lax").build().toString());
    }
    return language;
  }
}
