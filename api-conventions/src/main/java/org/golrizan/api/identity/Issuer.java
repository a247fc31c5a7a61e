package org.golrizan.api.identity;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestTemplate;

/**
 * The OpenID provider that issues tokens. It is asked when it is first needed, and again until it has answered, so that this process starts
 * without it. Its keys are kept for some minutes; a token that names a key not among them has them read anew, so keys can change at
 * any time.
 */
public final class Issuer {

  private static final ParameterizedTypeReference<Map<String, Object>> CONFIGURATION = new ParameterizedTypeReference<>() {};
  private static final String WELL_KNOWN = "/.well-known/openid-configuration";

  private final IssuerProperties properties;
  private final URI uri;
  private final JdkClientHttpRequestFactory http;
  private volatile @Nullable Map<String, Object> configuration;

  /** @param properties with the issuer's URI */
  Issuer(IssuerProperties properties) {
    this.properties = properties;
    this.uri = Objects.requireNonNull(properties.uri());
    this.http = new JdkClientHttpRequestFactory(HttpClient.newBuilder().connectTimeout(properties.timeout()).build());
    http.setReadTimeout(properties.timeout());
  }

  /**
   * What it says of itself (OpenID Connect Discovery 1.0).
   *
   * @throws RestClientException   if it does not answer
   * @throws IllegalStateException if what answers is another issuer
   */
  public Map<String, Object> configuration() {
    Map<String, Object> known = configuration;
    if (known == null) {
      URI asked = Objects.requireNonNullElse(properties.internalUri(), uri);
      known = RestClient.builder().requestFactory(http).build().get()
          .uri(URI.create(asked.toString().replaceAll("/$", "") + WELL_KNOWN)).retrieve().body(CONFIGURATION);
      if (known == null || !uri.toString().equals(known.get("issuer"))) {
        throw new IllegalStateException("At " + asked + " answers another issuer than " + uri);
      }
      configuration = known;
    }
    return known;
  }

  /** Reads access tokens: who signed them, whom they are for, and when they hold. */
  JwtDecoder accessTokens() {
    return new LazyDecoder();
  }

  private OAuth2TokenValidator<Jwt> validator() {
    JwtTimestampValidator times = new JwtTimestampValidator(properties.clockSkew());
    times.setAllowEmptyExpiryClaim(false);
    return new DelegatingOAuth2TokenValidator<>(
        times, new JwtIssuerValidator(uri.toString()), new AudienceValidator(properties.audience()));
  }

  private final class LazyDecoder implements JwtDecoder {

    private volatile @Nullable JwtDecoder decoder;

    @Override
    public Jwt decode(String token) {
      JwtDecoder known = decoder;
      if (known == null) {
        known = make();
        decoder = known;
      }
      return known.decode(token);
    }

    private JwtDecoder make() {
      try {
        NimbusJwtDecoder made = NimbusJwtDecoder.withJwkSetUri(String.valueOf(configuration().get("jwks_uri")))
            .restOperations(new RestTemplate(http))
            .jwsAlgorithms(algorithms -> algorithms.addAll(properties.algorithms()))
            .build();
        made.setJwtValidator(validator());
        return made;
      } catch (RestClientException | IllegalStateException notNow) {
        throw new JwtException("The issuer's configuration cannot be read: " + notNow.getMessage(), notNow);
      }
    }
  }
}
