package org.golrizan.api.identity;

import org.golrizan.api.problem.Problems;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Who may reach the API. Two chains: {@code /api/**} for bearers of tokens, and the API's description for everybody. Other
 * paths are the matter of whoever serves them.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
public class ApiSecurityConfiguration {

  /** After an authorization server in the same process, before pages. */
  public static final int API_CHAIN = 10;

  private static final int DESCRIPTION_CHAIN = 11;

  @Bean
  AudienceValidator audienceValidator(IssuerProperties issuer) {
    return new AudienceValidator(issuer.audience());
  }

  @Bean
  SecurityProblems securityProblems(Problems problems, RefusedTokens refusedTokens) {
    return new SecurityProblems(problems, refusedTokens);
  }

  @Bean
  @Order(API_CHAIN)
  SecurityFilterChain apiSecurity(HttpSecurity http, SecurityProblems problems, ObjectProvider<PublicPath> publicPaths) {
    String[] open = publicPaths.orderedStream().map(PublicPath::pattern).toArray(String[]::new);
    return stateless(http.securityMatcher("/api/**"))
        .authorizeHttpRequests(requests -> {
          if (open.length > 0) {
            requests.requestMatchers(HttpMethod.GET, open).permitAll();
          }
          requests.anyRequest().access((authentication, request) ->
              new AuthorizationDecision(Actor.of(authentication.get()).isPresent()));
        })
        .oauth2ResourceServer(server -> server
            .jwt(Customizer.withDefaults())
            .authenticationEntryPoint(problems)
            .accessDeniedHandler(problems))
        .exceptionHandling(refusals -> refusals
            .authenticationEntryPoint(problems)
            .accessDeniedHandler(problems))
        .build();
  }

  @Bean
  @Order(DESCRIPTION_CHAIN)
  SecurityFilterChain descriptionSecurity(HttpSecurity http) {
    return stateless(http.securityMatcher("/v3/api-docs", "/v3/api-docs/**", "/v3/api-docs.yaml", "/swagger-ui", "/swagger-ui/**",
            "/swagger-ui.html", "/error"))
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .build();
  }

  private static HttpSecurity stateless(HttpSecurity http) {
    return http
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .formLogin(AbstractHttpConfigurer::disable)
        .httpBasic(AbstractHttpConfigurer::disable)
        .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
  }
}
