package org.golrizan.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.List;
import org.golrizan.events.Role;
import org.junit.jupiter.api.Test;

class CommandHeadersTest extends ApiTest {

  private static final String PATH = "/api/v1/workshops/0199c7c2-5a6b-7c8d-9e0f-1a2b3c4d5e6f/seats";

  private HttpRequest.Builder seats(String body) {
    return json(to(PATH, Role.JUDGE), body);
  }

  @Test
  void theVersionThatWasSeenIsCompared() {
    assertThat(ask(seats("{}").header("If-Match", "\"7\"")).status()).isEqualTo(200);
    assertThat(ask(seats("{}").header("If-Match", "*")).status()).isEqualTo(200);

    Answer stale = ask(seats("{}").header("If-Match", "\"6\""));
    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.text("/detail")).contains("6").contains("7");
  }

  @Test
  void whatIsNoStrongETagOfOursIsMalformed() {
    for (String tag : List.of("7", "W/\"7\"", "\"seven\"", "\"7\", \"8\"", "\"-1\"", "\"\"")) {
      Answer answer = ask(seats("{}").header("If-Match", tag));
      assertThat(answer.status()).as(tag).isEqualTo(400);
      assertThat(answer.text("/errors/0/code")).isEqualTo("not-an-etag");
    }
  }

  @Test
  void theSameKeyFromTheSameClientIsTheSameRequest() {
    Answer first = ask(seats("{\"seats\": 3}").header("Idempotency-Key", "k-1"));
    Answer again = ask(seats("{\"seats\": 3}").header("Idempotency-Key", "k-1"));
    Answer otherBody = ask(seats("{\"seats\":3}").header("Idempotency-Key", "k-1"));
    Answer otherKey = ask(seats("{\"seats\": 3}").header("Idempotency-Key", "k-2"));

    assertThat(first.text("/clientRequest")).hasSize(43).isEqualTo(again.text("/clientRequest"))
        .isEqualTo(otherBody.text("/clientRequest")).isNotEqualTo(otherKey.text("/clientRequest"));
    assertThat(first.text("/bodyHash")).hasSize(43).isEqualTo(again.text("/bodyHash"))
        .isNotEqualTo(otherBody.text("/bodyHash"));
    assertThat(otherKey.text("/bodyHash")).as("without the key nobody can try out bodies").isNotEqualTo(first.text("/bodyHash"));
  }

  @Test
  void theSameKeyFromAnotherClientIsAnotherRequest() {
    String other = Tokens.signed(Tokens.claims().subject("somebody-else").claim("role", "judge")
        .claim("scope_of_duty", "national").build());

    Answer mine = ask(seats("{}").header("Idempotency-Key", "k"));
    Answer theirs = ask(json(to(PATH, other), "{}").header("Idempotency-Key", "k"));

    assertThat(mine.text("/clientRequest")).isNotEqualTo(theirs.text("/clientRequest"));
    assertThat(mine.text("/bodyHash")).isEqualTo(theirs.text("/bodyHash"));
  }

  @Test
  void aKeyIsVisibleAsciiOfBoundedLength() {
    assertThat(ask(seats("{}").header("Idempotency-Key", "x".repeat(128))).status()).isEqualTo(200);
    for (String key : List.of("", "two words", "x".repeat(129))) {
      assertThat(ask(seats("{}").header("Idempotency-Key", key)).text("/errors/0/code")).isEqualTo("not-an-idempotency-key");
    }
  }

  @Test
  void theRequestIdIsTheCallersWhereItIsWellFormed() {
    assertThat(ask(seats("{}").header("X-Request-Id", "abc.1-2_3")).text("/correlation")).isEqualTo("abc.1-2_3");
    assertThat(ask(seats("{}").header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"))
        .text("/correlation")).isEqualTo("0af7651916cd43dd8448eb211c80319c");

    Answer made = ask(seats("{}").header("X-Request-Id", "not well formed"));
    assertThat(made.text("/correlation")).matches("[0-9a-f-]{36}").isEqualTo(made.header("X-Request-Id"));
  }
}
