package org.golrizan.api;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Date;
import org.golrizan.events.Role;

/** Real signed tokens, with a key made for the test. */
final class Tokens {

  private static final RSAKey KEY = newKey();

  private Tokens() {}

  static RSAPublicKey publicKey() throws JOSEException {
    return KEY.toRSAPublicKey();
  }

  /** The public half, as an issuer publishes it. */
  static String jwks() {
    return new JWKSet(KEY).toString();
  }

  static String of(Role role) {
    return of(role, "national");
  }

  static String of(Role role, String scope) {
    return signed(claims().claim("role", role.code()).claim("scope_of_duty", scope).build(), KEY);
  }

  /** Claims of a token that names neither role nor scope. */
  static JWTClaimsSet.Builder claims() {
    return new JWTClaimsSet.Builder()
        .subject("somebody")
        .audience("golrizan")
        .issueTime(Date.from(Instant.now()))
        .expirationTime(Date.from(Instant.now().plusSeconds(600)));
  }

  static String signed(JWTClaimsSet claims) {
    return signed(claims, KEY);
  }

  static String signedByAStranger(JWTClaimsSet claims) {
    return signed(claims, newKey());
  }

  /** As who knows the public key alone would sign: with the key's text as an HMAC's secret. */
  static String signedBySymmetricKey(JWTClaimsSet claims) {
    try {
      SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.HS256).build(), claims);
      token.sign(new MACSigner(KEY.toRSAPublicKey().getEncoded()));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  static String unsigned(JWTClaimsSet claims) {
    return new PlainJWT(claims).serialize();
  }

  static String signed(JWTClaimsSet claims, RSAKey key) {
    try {
      SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RSAKey newKey() {
    return newKey("first");
  }

  static RSAKey newKey(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
