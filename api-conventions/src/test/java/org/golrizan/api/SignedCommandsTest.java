package org.golrizan.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.golrizan.events.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A bank's system says that money has come, with its token and its signature. */
class SignedCommandsTest extends ApiTest {

  private static final String PATH = "/api/v1/donations/0199c7c2-5a6b-7c8d-9e0f-1a2b3c4d5e6f/clear";
  private static final String BODY = "{\"on\":\"2026-11-24\"}";
  private static final long NOW = SampleApi.NOW.getEpochSecond();

  @TempDir static Path folder;

  private static final ECKey OLD = newKey("old");
  private static final ECKey KEY = newKey("current");

  private static ECKey newKey(String id) {
    try {
      return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  @DynamicPropertySource
  static void keys(DynamicPropertyRegistry properties) throws IOException {
    Path file = Files.writeString(
        folder.resolve("bank-1.json"), new JWKSet(List.of(KEY.toPublicJWK(), OLD.toPublicJWK())).toString());
    properties.add("golrizan.signed-requests.keys.bank-1", file::toString);
  }

  private static String signature(ECKey key, String method, String path, String idempotencyKey, long at, String body) {
    JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID())
        .customParam("htm", method).customParam("htu", path).customParam("jti", idempotencyKey).customParam("iat", at).build();
    JWSObject signature = new JWSObject(header, new Payload(body));
    try {
      signature.sign(new ECDSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return signature.serialize(true);
  }

  private Answer send(String subject, String signature) {
    return send(subject, signature, "notice-1", BODY);
  }

  private Answer send(String subject, String signature, String idempotencyKey, String body) {
    String token = Tokens.signed(Tokens.claims().subject(subject).claim("role", "bank").claim("scope_of_duty", "national").build());
    return ask(json(to(PATH, token), body).header("Idempotency-Key", idempotencyKey).header("X-JWS-Signature", signature));
  }

  private static void assertRefused(Answer answer, String reason) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(401);
    assertThat(answer.text("/code")).isEqualTo("invalid-signature");
    assertThat(answer.text("/details/signature")).isEqualTo(reason);
  }

  @Test
  void aSignedCommandIsCarriedOutWithEitherKeyWhileTheyChange() {
    for (ECKey key : List.of(KEY, OLD)) {
      Answer answer = send("bank-1", signature(key, "POST", PATH, "notice-1", NOW, BODY));
      assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }
  }

  @Test
  void aSignatureIsGoodForOneRequestAlone() {
    assertRefused(send("bank-1", signature(KEY, "POST", PATH.replace("0199", "0198"), "notice-1", NOW, BODY)), "of-another-request");
    assertRefused(send("bank-1", signature(KEY, "GET", PATH, "notice-1", NOW, BODY)), "of-another-request");
    assertRefused(send("bank-1", signature(KEY, "POST", PATH, "notice-1", NOW, BODY), "notice-2", BODY), "of-another-idempotency-key");
    assertRefused(send("bank-1", signature(KEY, "POST", PATH, "notice-1", NOW, BODY), "notice-1", BODY + " "), "does-not-fit");
    assertRefused(send("bank-1", signature(KEY, "POST", PATH, "notice-1", NOW - 301, BODY)), "out-of-time");
    assertRefused(send("bank-1", signature(KEY, "POST", PATH, "notice-1", NOW + 301, BODY)), "out-of-time");
    assertRefused(send("bank-1", signature(KEY, "POST", PATH, "notice-1", Long.MAX_VALUE, BODY)), "out-of-time");
    assertRefused(send("bank-1", signature(KEY, "POST", PATH, "notice-1", Long.MIN_VALUE, BODY)), "out-of-time");
  }

  @Test
  void onlyTheSendersOwnKeysCount() throws Exception {
    assertRefused(send("bank-1", signature(newKey("another"), "POST", PATH, "notice-1", NOW, BODY)), "unknown-key");
    assertRefused(send("bank-1", signature(newKey("current"), "POST", PATH, "notice-1", NOW, BODY)), "does-not-fit");
    assertRefused(send("bank-2", signature(KEY, "POST", PATH, "notice-1", NOW, BODY)), "unknown-key");
    JWSObject symmetric = new JWSObject(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("current").build(), new Payload(BODY));
    symmetric.sign(new MACSigner(KEY.toPublicJWK().toECPublicKey().getEncoded()));
    assertRefused(send("bank-1", symmetric.serialize(true)), "unknown-key");
  }

  @Test
  void whatIsNoSignatureIsSaidToBeNone() {
    assertRefused(send("bank-1", " "), "missing");
    for (String text : List.of("x", "a..b", "a.b.c", "..", "e30..e30", "x".repeat(5_000))) {
      assertRefused(send("bank-1", text), "malformed");
    }
  }

  @Test
  void aPersonSignsNothing() {
    assertThat(ask(json(to(PATH, Role.TREASURER), BODY)).status()).isEqualTo(200);
  }
}
