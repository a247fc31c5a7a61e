package org.golrizan.standalone.identity;

import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/**
 * The issuer's two chains: its endpoints and its login page. They share a session with the pages, but neither the login nor the
 * remembered request: to the pages, somebody is logged in only once a token said so.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("golrizan.identity.development-issuer")
class IssuerSecurityConfiguration {

  private static final String LOGIN_PAGE = "/login";

  @Bean
  @Order(1)
  SecurityFilterChain issuerEndpoints(HttpSecurity http) {
    OAuth2AuthorizationServerConfigurer issuer = new OAuth2AuthorizationServerConfigurer();
    return apartFromPages(http.securityMatcher(issuer.getEndpointsMatcher()))
        .with(issuer, endpoints -> endpoints.oidc(Customizer.withDefaults()))
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .exceptionHandling(refusals -> refusals.defaultAuthenticationEntryPointFor(
            new LoginUrlAuthenticationEntryPoint(LOGIN_PAGE), new MediaTypeRequestMatcher(MediaType.TEXT_HTML)))
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain issuerLogin(HttpSecurity http) {
    return apartFromPages(http.securityMatcher(LOGIN_PAGE))
        .authenticationProvider(demonstrationLogins())
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .formLogin(form -> form.loginPage(LOGIN_PAGE))
        .build();
  }

  private static HttpSecurity apartFromPages(HttpSecurity http) {
    HttpSessionSecurityContextRepository logins = new HttpSessionSecurityContextRepository();
    logins.setSpringSecurityContextKey("GOLRIZAN_ISSUER_LOGIN");
    HttpSessionRequestCache requests = new HttpSessionRequestCache();
    requests.setSessionAttrName("GOLRIZAN_ISSUER_REQUEST");
    return http
        .securityContext(context -> context.securityContextRepository(logins))
        .requestCache(cache -> cache.requestCache(requests));
  }

  /** Not a bean: no other chain shall accept these passwords. */
  private static AuthenticationProvider demonstrationLogins() {
    return new DaoAuthenticationProvider(new InMemoryUserDetailsManager(
        Stream.of(DemonstrationLogin.values()).map(IssuerSecurityConfiguration::user).toList()));
  }

  private static UserDetails user(DemonstrationLogin login) {
    return User.withUsername(login.login())
        .password("{noop}" + DemonstrationLogin.PASSWORD)
        .authorities("demonstration")
        .build();
  }
}
