package org.golrizan.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.golrizan.api.access.Denials;
import org.golrizan.api.access.Permission;
import org.golrizan.events.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** A second of the test's time gives back what a caller may ask a second, so what is counted here is asked within much less. */
@Import(TooManyRequestsTest.Kept.class)
@TestPropertySource(properties = {
    "golrizan.rate-limit.client.per-second=1", "golrizan.rate-limit.client.burst=30",
    "golrizan.rate-limit.anonymous.per-second=1", "golrizan.rate-limit.anonymous.burst=20",
    "golrizan.rate-limit.denied-per-minute=3"})
class TooManyRequestsTest extends ApiTest {

  static class Kept implements Denials {

    final Set<Denial> denials = ConcurrentHashMap.newKeySet();

    @Override
    public boolean areOf(Permission permission) {
      return true;
    }

    @Override
    public void keep(Denial denial) {
      denials.add(denial);
    }
  }

  @Autowired private Kept kept;

  private static String tokenOf(String subject, Role role) {
    return Tokens.signed(Tokens.claims().subject(subject).claim("role", role.code()).claim("scope_of_duty", "national").build());
  }

  private static List<Answer> askTimes(int times, Supplier<Answer> asking) {
    return IntStream.range(0, times).mapToObj(i -> asking.get()).toList();
  }

  @Test
  void whoAsksTooOftenIsToldWhenToComeAgainAndOthersAreAnswered() {
    String busy = tokenOf("busy", Role.JUDGE);

    List<Answer> answers = askTimes(60, () -> ask(to("/api/v1/whoami", busy)));

    assertThat(answers.getFirst().status()).isEqualTo(200);
    Answer refused = answers.getLast();
    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.header("Retry-After")).isEqualTo("1");
    assertThat(refused.text("/code")).isEqualTo("too-many-requests");
    assertThat(ask(to("/api/v1/whoami", tokenOf("quiet", Role.JUDGE))).status()).isEqualTo(200);
  }

  @Test
  void whoHasNoValidTokenIsCountedByAddress() {
    List<Answer> answers = askTimes(50, () -> ask(to("/api/v1/whoami", "not.a.token")));

    assertThat(answers.getFirst().status()).isIn(401, 429);
    assertThat(answers.getLast().status()).isEqualTo(429);
    assertThat(ask(to("/api/v1/figures/today")).status()).as("what is open to everybody").isEqualTo(429);
  }

  @Test
  void aTokenThatOpensNothingIsCountedAsNone() {
    String roleless = Tokens.signed(Tokens.claims().subject("roleless").build());

    List<Answer> answers = askTimes(50, () -> ask(to("/api/v1/whoami", roleless)));

    assertThat(answers.getFirst().status()).isIn(403, 429);
    assertThat(answers.getLast().status()).isEqualTo(429);
  }

  @Test
  void aDenialIsKeptAndWhoIsDeniedTooOftenWaits() {
    String curious = tokenOf("curious", Role.TREASURER);

    List<Answer> answers = askTimes(8, () -> ask(json(to("/api/v1/registrations", curious), "{}")));

    assertThat(answers.stream().map(Answer::status)).startsWith(403, 403, 403).endsWith(429);
    List<Denials.Denial> ofCurious =
        kept.denials.stream().filter(denial -> denial.actor().id().value().equals("curious")).toList();
    assertThat(ofCurious).hasSize(1);
    assertThat(ofCurious.getFirst().operation()).isEqualTo("POST /api/v1/registrations");
    assertThat(ofCurious.getFirst().permission()).isEqualTo(Permission.REGISTER_FAMILY);
    assertThat(ofCurious.getFirst().reason()).isEqualTo("role-not-allowed");
  }

  @Test
  void onlyAnIdIsKeptOfAPath() {
    String token = tokenOf("forger", Role.TREASURER);
    ask(json(to("/api/v1/workshops/0012345679/seats", token), "{}"));
    ask(json(to("/api/v1/workshops/0199c7c2-5a6b-7c8d-9e0f-1a2b3c4d5e6f/seats", token), "{}"));

    assertThat(kept.denials.stream().filter(denial -> denial.actor().id().value().equals("forger")))
        .extracting(denial -> denial.resource().map(Object::toString).orElse(""))
        .containsExactlyInAnyOrder("", "0199c7c2-5a6b-7c8d-9e0f-1a2b3c4d5e6f");
  }
}
