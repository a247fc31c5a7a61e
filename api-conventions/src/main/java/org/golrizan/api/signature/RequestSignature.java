package org.golrizan.api.signature;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A JSON Web Signature with detached content (RFC 7515, appendix F) over a request's body. Its protected header says beside {@code alg} and
 * {@code kid} what else was signed, so that a signature is good for one request alone: {@code htm} the method, {@code htu} the path with its query
 * (names as in RFC 9449), {@code iat} when, in seconds, and {@code jti} the Idempotency-Key, by which the request sent again changes nothing.
 */
public final class RequestSignature {

  public static final String HEADER = "X-JWS-Signature";

  private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.ES256, JWSAlgorithm.PS256);
  private static final int LONGEST = 4_000;

  /** What is signed beside the body. */
  record Request(String method, String target, @Nullable String idempotencyKey, Payload body) {}

  private RequestSignature() {}

  /**
   * Why the signature is none of the request; empty if it is one.
   *
   * @param header  the value of the header
   * @param keys    the sender's
   * @param now     when the request came
   */
  static Optional<String> objection(
      @Nullable String header, Request request, JWKSet keys, Instant now, Duration tolerance) {
    if (header == null || header.isBlank()) {
      return Optional.of("missing");
    }
    if (header.length() > LONGEST) {
      return Optional.of("malformed");
    }
    try {
      JWSObject signature = JWSObject.parse(header, request.body());
      return objection(signature, request, keys, now, tolerance);
    } catch (ParseException | IllegalArgumentException | IllegalStateException malformed) {
      return Optional.of("malformed");
    }
  }

  /**
   * The header's value for a request that is sent.
   *
   * @param key    the sender's, with its private half
   * @param method and the rest as the class says
   * @param now    when it is sent
   */
  public static String sign(
      ECKey key, String method, String target, String idempotencyKey, byte[] body, Instant now) throws JOSEException {
    JWSObject signature = new JWSObject(
        new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID())
            .customParam("htm", method).customParam("htu", target)
            .customParam("iat", now.getEpochSecond()).customParam("jti", idempotencyKey).build(),
        new Payload(body));
    signature.sign(new ECDSASigner(key));
    return signature.serialize(true);
  }

  private static Optional<String> objection(
      JWSObject signature, Request request, JWKSet keys, Instant now, Duration tolerance) {
    JWSHeader header = signature.getHeader();
    JWK key = header.getKeyID() == null ? null : keys.getKeyByKeyId(header.getKeyID());
    if (key == null || !ALGORITHMS.contains(header.getAlgorithm())) {
      return Optional.of("unknown-key");
    }
    if (!verifies(signature, key)) {
      return Optional.of("does-not-fit");
    }
    if (!request.method().equals(header.getCustomParam("htm")) || !request.target().equals(header.getCustomParam("htu"))) {
      return Optional.of("of-another-request");
    }
    if (request.idempotencyKey() == null || !request.idempotencyKey().equals(header.getCustomParam("jti"))) {
      return Optional.of("of-another-idempotency-key");
    }
    boolean timely = header.getCustomParam("iat") instanceof Number seconds && isWithin(tolerance, seconds.longValue(), now);
    return timely ? Optional.empty() : Optional.of("out-of-time");
  }

  private static boolean isWithin(Duration tolerance, long signedAt, Instant now) {
    long earliest = now.minus(tolerance).getEpochSecond();
    long latest = now.plus(tolerance).getEpochSecond();
    return earliest <= signedAt && signedAt <= latest;
  }

  private static boolean verifies(JWSObject signature, JWK key) {
    try {
      JWSVerifier verifier = switch (key) {
        case ECKey curve -> new ECDSAVerifier(curve.toPublicJWK());
        case RSAKey rsa -> new RSASSAVerifier(rsa.toPublicJWK());
        default -> throw new JOSEException("Not a kind of key that signs here");
      };
      return signature.verify(verifier);
    } catch (JOSEException unfit) {
      return false;
    }
  }
}
