package org.golrizan.query.pages;

import java.net.URI;
import java.time.Clock;
import org.golrizan.api.access.Permission;
import org.golrizan.api.identity.Actor;
import org.golrizan.api.identity.Issuer;
import org.golrizan.api.identity.IssuerProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.Http403ForbiddenEntryPoint;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may see which page: the dashboard and the gatherings everybody, the others whoever has the permission, logged in by a token. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class PagesSecurity {

  /** After the API. */
  private static final int PAGES_CHAIN = 20;

  /** Nothing but our own files; no script or style inside a page. Logging out is a form, which goes on to the issuer. */
  private static String content(IssuerProperties issuer) {
    URI login = issuer.uri();
    return String.join("; ",
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'" + (login == null ? "" : " " + login.getScheme() + "://" + login.getAuthority()),
        "base-uri 'none'",
        "frame-ancestors 'none'");
  }

  private static final String NO_DEVICES = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

  private static final String LOGIN = "/oauth2/authorization/golrizan";

  @Bean
  @Order(PAGES_CHAIN)
  SecurityFilterChain pagesSecurity(
      HttpSecurity http,
      ObjectProvider<ClientRegistrationRepository> ownLogin,
      ObjectProvider<Issuer> issuer,
      IssuerProperties issuerProperties,
      PagesProperties properties,
      Clock clock) {
    ClientRegistrationRepository login = ownLogin.getIfAvailable(() -> {
      Issuer named = issuer.getIfAvailable();
      return named == null ? null : new PagesLogin(named, properties);
    });
    http.securityMatcher("/", "/dashboard/**", "/audit/**", "/campaigns", "/my-gifts", "/reports", "/golrizan/**", "/webjars/**", "/favicon.ico",
            "/oauth2/authorization/**", "/login/oauth2/**", "/logout")
        .authorizeHttpRequests(requests -> requests
            .requestMatchers("/audit/**").access(whoMay(Permission.READ_AUDIT_TRAIL))
            .requestMatchers("/my-gifts").access(whoMay(Permission.READ_OWN_GIFTS))
            .requestMatchers("/reports").access(whoMay(Permission.READ_REPORTS))
            .anyRequest().permitAll())
        .headers(headers -> headers
            .contentSecurityPolicy(content -> content.policyDirectives(content(issuerProperties)))
            .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
            .permissionsPolicyHeader(permissions -> permissions.policy(NO_DEVICES))
            .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
            .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN)))
        .addFilterBefore(new StaleLogins(properties.loginLifetime(), clock), AnonymousAuthenticationFilter.class)
        .logout(logout -> logout.logoutSuccessHandler(loggedOut(login)));
    if (login == null) {
      http.exceptionHandling(refusals -> refusals.authenticationEntryPoint(new Http403ForbiddenEntryPoint()));
    } else {
      http.oauth2Login(pages -> pages
          .clientRegistrationRepository(login).loginPage(LOGIN).failureUrl("/?login=failed"));
    }
    return http.build();
  }

  /** At the issuer too, if it offers that: the next at the same computer is somebody else. */
  private static LogoutSuccessHandler loggedOut(@Nullable ClientRegistrationRepository login) {
    if (login == null) {
      return new SimpleUrlLogoutSuccessHandler();
    }
    OidcClientInitiatedLogoutSuccessHandler atTheIssuer = new OidcClientInitiatedLogoutSuccessHandler(login);
    atTheIssuer.setPostLogoutRedirectUri("{baseUrl}/");
    return atTheIssuer;
  }

  private static AuthorizationManager<RequestAuthorizationContext> whoMay(Permission permission) {
    return (authentication, request) -> new AuthorizationDecision(Actor.of(authentication.get())
        .filter(actor -> permission.roles().contains(actor.role()) && permission.isWithinReachOf(actor.scope()))
        .isPresent());
  }
}
