package org.golrizan.api.identity;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** The issuer that was named. A process that knows none does not start: nobody could vouch for anybody. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IssuerProperties.class)
public class IssuerConfiguration {

  @Bean
  @ConditionalOnProperty("golrizan.issuer.uri")
  Issuer issuer(IssuerProperties properties) {
    return new Issuer(properties);
  }

  @Bean
  @ConditionalOnMissingBean
  JwtDecoder jwtDecoder(ObjectProvider<Issuer> issuer) {
    return issuer.getIfAvailable(() -> {
      throw new NoIssuerException();
    }).accessTokens();
  }

  /** Everybody knows the passwords of its logins. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnProperty("golrizan.identity.development-issuer")
  @ConditionalOnMissingClass("org.golrizan.standalone.GolrizanApplication")
  static class NoDevelopmentIssuer {

    NoDevelopmentIssuer() {
      throw new IllegalStateException(
          "golrizan.identity.development-issuer: there is a development issuer in standalone alone; name an issuer with golrizan.issuer.uri");
    }
  }

  /** Nobody said who issues tokens. */
  static final class NoIssuerException extends RuntimeException {

    NoIssuerException() {
      super("There is no issuer of tokens: name your OpenID provider with golrizan.issuer.uri (GOLRIZAN_ISSUER_URI)");
    }
  }
}
