package org.golrizan.query.pages;

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

/** Gives page controllers the language, and remembers a choice in a cookie. */
final class PageLanguages implements HandlerMethodArgumentResolver {

  private static final String REMEMBERED = PageLanguages.class.getName();
  private static final Duration HOW_LONG = Duration.ofDays(365);

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
    PageLanguage language = PageLanguage.of(request);
    boolean chosen = request.getParameter(PageLanguage.PARAMETER) != null && request.getAttribute(REMEMBERED) == null;
    HttpServletResponse response = web.getNativeResponse(HttpServletResponse.class);
    if (chosen && response != null) {
      request.setAttribute(REMEMBERED, language);
      response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(PageLanguage.COOKIE, language.code())
          .path("/").maxAge(HOW_LONG).httpOnly(true).sameSite("Lax").build().toString());
    }
    return language;
  }
}
