package org.golrizan.standalone.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.golrizan.api.identity.AudienceValidator;
import org.golrizan.api.identity.IssuerProperties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Issues tokens, and lets the API and the pages of the same process check them by the key itself. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("golrizan.identity.development-issuer")
@EnableConfigurationProperties(IdentityProperties.class)
class DevelopmentIssuerConfiguration {

  /** @throws ExposedIssuerException if others than this computer reach the port */
  DevelopmentIssuerConfiguration(@Value("${server.address:0.0.0.0}") InetAddress address) {
    if (!address.isLoopbackAddress()) {
      throw new ExposedIssuerException(address);
    }
  }

  /** Everybody knows the passwords of the demonstration logins. */
  static final class ExposedIssuerException extends RuntimeException {

    ExposedIssuerException(InetAddress address) {
      super("The development issuer lets everybody in, and others reach this computer at " + address.getHostAddress()
          + ": name an issuer of your own (golrizan.issuer.uri, with golrizan.identity.development-issuer=false), or leave server.address at localhost");
    }
  }

  @Bean
  RSAKey signingKey(@Value("${golrizan.data.folder}") Path dataFolder) {
    return SigningKey.in(dataFolder);
  }

  @Bean
  JWKSource<SecurityContext> jwkSource(RSAKey signingKey) {
    return new ImmutableJWKSet<>(new JWKSet(signingKey));
  }

  @Bean
  JwtDecoder jwtDecoder(RSAKey signingKey, AudienceValidator audience) throws JOSEException {
    return decoder(signingKey, audience);
  }

  /** Id tokens of the pages' login. */
  @Bean
  JwtDecoderFactory<ClientRegistration> idTokenDecoders(RSAKey signingKey) {
    return registration -> {
      try {
        return decoder(signingKey, new OidcIdTokenValidator(registration));
      } catch (JOSEException e) {
        throw new IllegalStateException("The signing key has no public half", e);
      }
    };
  }

  private static JwtDecoder decoder(RSAKey key, OAuth2TokenValidator<Jwt> validator) throws JOSEException {
    NimbusJwtDecoder decoder = NimbusJwtDecoder.withPublicKey(key.toRSAPublicKey()).build();
    decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(JwtValidators.createDefault(), validator));
    return decoder;
  }

  /** No issuer is set: it is the address that the caller used, whatever the port. */
  @Bean
  AuthorizationServerSettings authorizationServerSettings() {
    return AuthorizationServerSettings.builder().build();
  }

  @Bean
  RegisteredClientRepository issuerClients(IdentityProperties properties, Environment environment) {
    return new IssuerClients(properties, environment);
  }

  @Bean
  ClientRegistrationRepository pagesLogin(Environment environment) {
    return new PagesLogin(environment);
  }

  /** Role and scope of duty, in access tokens for the API and in id tokens for pages. */
  @Bean
  OAuth2TokenCustomizer<JwtEncodingContext> dutyInTokens(IssuerProperties issuer) {
    return context -> {
      if (!context.getTokenType().getValue().equals(OidcParameterNames.ID_TOKEN)) {
        context.getClaims().audience(List.of(issuer.audience()));
      }
      Optional.ofNullable(context.<Authentication>getPrincipal())
          .flatMap(principal -> DemonstrationLogin.of(principal.getName()))
          .ifPresent(login -> context.getClaims()
              .claim("role", login.role().code())
              .claim("scope_of_duty", login.scope().code()));
    };
  }
}
