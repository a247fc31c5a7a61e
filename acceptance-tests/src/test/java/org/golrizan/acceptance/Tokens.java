package org.golrizan.acceptance;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** Tokens of any role and scope, signed with the key that the running Golrizan trusts. */
final class Tokens {

  static final Duration LIFETIME = Duration.ofHours(1);

  private final RSAKey key;
  private final String issuer;

  Tokens(RSAKey key, String issuer) {
    this.key = key;
    this.issuer = issuer;
  }

  /** Signed as the development issuer signs, with the key it keeps in the data folder. */
  static Tokens ofDevelopmentIssuer(Path folder, String issuer) {
    try {
      return new Tokens(RSAKey.parse(Files.readString(folder.resolve("development-issuer-key.json"))), issuer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParseException e) {
      throw new IllegalStateException(e);
    }
  }

  String publicKeys() {
    return new JWKSet(key.toPublicJWK()).toString();
  }

  /** A claim that is null is left out. */
  String of(String subject, @Nullable String role, @Nullable String scope) {
    Instant now = Instant.now();
    SignedJWT token = new SignedJWT(
        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
        new JWTClaimsSet.Builder()
            .issuer(issuer).subject(subject).audience("golrizan")
            .claim("role", role).claim("scope_of_duty", scope)
            .issueTime(Date.from(now)).expirationTime(Date.from(now.plus(LIFETIME)))
            .build());
    try {
      token.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return token.serialize();
  }
}
