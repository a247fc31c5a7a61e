package org.golrizan.api.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.validation.annotation.Validated;

/**
 * Who vouches for callers: any OpenID provider. Its access tokens name in the claim {@code role} the one role of Golrizan that they hold,
 * alone or in a list with what means nothing here, and in {@code scope_of_duty} where it holds.
 *
 * @param uri         the issuer, as tokens name it in {@code iss}, and where its OpenID configuration is found
 * @param internalUri where this process reaches the issuer, if not at that address: its OpenID configuration is read there
 * @param audience    what tokens for this API name in {@code aud}
 * @param algorithms  how tokens may be signed; only asymmetric ones, since the keys are read from the issuer
 * @param clockSkew   how far the issuer's clock and this one may be apart
 * @param timeout     how long the issuer may take to answer
 */
@Validated
@ConfigurationProperties("golrizan.issuer")
public record IssuerProperties(
    @Nullable URI uri,
    @Nullable URI internalUri,
    @NotBlank @DefaultValue("golrizan") String audience,
    @NotEmpty @DefaultValue({"RS256", "PS256", "ES256"}) Set<SignatureAlgorithm> algorithms,
    @DefaultValue("30s") Duration clockSkew,
    @DefaultValue("5s") Duration timeout) {

  public IssuerProperties {
    internalUri = internalUri == null || internalUri.toString().isEmpty() ? null : internalUri;
    if (clockSkew.isNegative() || clockSkew.compareTo(Duration.ofMinutes(5)) > 0) {
      throw new IllegalArgumentException("golrizan.issuer.clock-skew is from 0 to 5 minutes");
    }
  }
}
