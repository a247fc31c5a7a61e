package org.golrizan.query.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A session says what the issuer said when it began. Now and then the issuer is asked again, so that who lost a role loses it here too: whoever
 * is still logged in there does not notice.
 */
final class StaleLogins extends OncePerRequestFilter {

  private final Duration lifetime;
  private final Clock clock;
  private final SecurityContextLogoutHandler logout = new SecurityContextLogoutHandler();

  /** @param lifetime how long a login counts */
  StaleLogins(Duration lifetime, Clock clock) {
    this.lifetime = lifetime;
    this.clock = clock;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication login = SecurityContextHolder.getContext().getAuthentication();
    if (login != null && login.getPrincipal() instanceof OidcUser person && isStale(person.getIssuedAt())) {
      logout.logout(request, response, login);
    }
    chain.doFilter(request, response);
  }

  private boolean isStale(@Nullable Instant issued) {
    return issued == null || issued.plus(lifetime).isBefore(clock.instant());
  }
}
