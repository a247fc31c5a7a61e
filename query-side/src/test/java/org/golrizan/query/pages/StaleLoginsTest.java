package org.golrizan.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

class StaleLoginsTest {

  private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
  private static final Duration LIFETIME = Duration.ofMinutes(15);

  @AfterEach
  void forget() {
    SecurityContextHolder.clearContext();
  }

  private static @Nullable Authentication after(Instant login) throws Exception {
    OidcIdToken token = new OidcIdToken("t", login, login.plusSeconds(300), Map.of("sub", "auditor-1", "iat", login));
    SecurityContextHolder.getContext()
        .setAuthentication(new TestingAuthenticationToken(new DefaultOidcUser(List.of(), token), "", List.of()));
    new StaleLogins(LIFETIME, Clock.fixed(NOW, ZoneOffset.UTC))
        .doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), new MockFilterChain());
    return SecurityContextHolder.getContext().getAuthentication();
  }

  @Test
  void aLoginCountsAsLongAsItsLifetimeAndNoLonger() throws Exception {
    assertThat(after(NOW.minus(LIFETIME))).isNotNull();
    assertThat(after(NOW.minus(LIFETIME).minusMillis(1))).isNull();
  }
}
