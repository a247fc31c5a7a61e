package org.golrizan.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.golrizan.events.Role;
import org.junit.jupiter.api.Test;

class WhoMayCallTest extends ApiTest {

  @Test
  void theActorIsReadFromTheTokenAlone() {
    Answer answer = ask(to("/api/v1/whoami", Tokens.of(Role.PRISON_OFFICER, "prison:evin")));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text("/id")).isEqualTo("somebody");
    assertThat(answer.text("/role")).isEqualTo("prison-officer");
  }

  @Test
  void withoutATokenTheAnswerIsAChallenge() {
    Answer answer = ask(to("/api/v1/whoami"));

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"golrizan\"");
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.text("/code")).isEqualTo("not-authenticated");
  }

  @Test
  void anExpiredTokenOpensNothing() {
    JWTClaimsSet expired = Tokens.claims().expirationTime(Date.from(Instant.now().minusSeconds(600))).build();

    assertInvalid(Tokens.signed(expired));
  }

  @Test
  void aTokenSignedByAStrangerOpensNothing() {
    assertInvalid(Tokens.signedByAStranger(Tokens.claims().build()));
  }

  @Test
  void aTokenForAnotherAudienceOpensNothing() {
    assertInvalid(Tokens.signed(Tokens.claims().audience("elsewhere").claim("role", "judge")
        .claim("scope_of_duty", "national").build()));
  }

  @Test
  void whatIsNoTokenOpensNothing() {
    assertInvalid("not.a.token");
  }

  private void assertInvalid(String token) {
    Answer answer = ask(to("/api/v1/whoami", token));
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("WWW-Authenticate")).contains("error=\"invalid_token\"");
    assertThat(answer.text("/code")).isEqualTo("invalid-token");
  }

  @Test
  void aTokenWithoutAUsableRoleOrScopeIsRefused() {
    assertThat(codeFor(Tokens.claims().build())).isEqualTo("token-without-role");
    assertThat(codeFor(Tokens.claims().claim("role", "king").claim("scope_of_duty", "national").build()))
        .isEqualTo("token-without-role");
    assertThat(codeFor(Tokens.claims().claim("role", "judge").claim("scope_of_duty", "prison:EVIN!").build()))
        .isEqualTo("token-without-role");
    assertThat(codeFor(Tokens.claims().claim("role", "judge").build())).isEqualTo("token-without-role");
  }

  private String codeFor(JWTClaimsSet claims) {
    Answer answer = ask(to("/api/v1/whoami", Tokens.signed(claims)));
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.header("WWW-Authenticate")).contains("insufficient_scope");
    return answer.text("/code");
  }

  @Test
  void anotherRoleIsRefusedBeforeTheBodyIsRead() {
    Answer answer = ask(json(to("/api/v1/registrations", Role.TREASURER), "{ this is no JSON"));

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.text("/code")).isEqualTo("role-not-allowed");
    assertThat(answer.text("/detail")).contains("association worker");
  }

  @Test
  void aScopeThatCoversNoSuchPlaceIsRefusedBeforeTheBodyIsRead() {
    for (String scope : List.of("prison:evin", "national", "province:IR-23", "association:tehran")) {
      Answer answer =
          ask(json(to("/api/v1/registrations", Tokens.of(Role.ASSOCIATION_WORKER, scope)), "{ this is no JSON"));
      assertThat(answer.text("/code")).as(scope)
          .isEqualTo(scope.startsWith("prison:") ? "outside-scope" : "malformed-json");
    }
  }

  @Test
  void anOutsiderIsNoStaff() {
    assertThat(ask(to("/api/v1/whoami", Role.BENEFACTOR)).status()).isEqualTo(403);
  }

  @Test
  void aPublicPathNeedsNoToken() {
    assertThat(ask(to("/api/v1/figures/today")).status()).isEqualTo(200);
  }

  @Test
  void theUsualHeadersAreThere() {
    Answer answer = ask(to("/api/v1/whoami", Role.JUDGE));

    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Cache-Control")).contains("no-store");
    assertThat(answer.header("Set-Cookie")).isEmpty();
  }
}
