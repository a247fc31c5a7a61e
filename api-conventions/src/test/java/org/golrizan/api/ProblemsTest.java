package org.golrizan.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.golrizan.events.Role;
import org.junit.jupiter.api.Test;

class ProblemsTest extends ApiTest {

  private static final String WORKSHOP = "/api/v1/workshops/0199c7c2-5a6b-7c8d-9e0f-1a2b3c4d5e6f";

  @Test
  void aProblemHasAStableTypeAndTheCallersLanguage() {
    Answer persian = ask(to(WORKSHOP, Role.JUDGE).header("Accept-Language", "ar,fa-IR;q=0.9,en;q=0.5"));

    assertThat(persian.status()).isEqualTo(404);
    assertThat(persian.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(persian.header("Content-Language")).isEqualTo("fa");
    assertThat(persian.text("/type")).isEqualTo("https://golrizan.example/problems/not-found");
    assertThat(persian.text("/code")).isEqualTo("not-found");
    assertThat(persian.text("/title")).isEqualTo("یافت نشد");
    assertThat(persian.text("/detail")).contains("کارگاه");

    Answer english = ask(to(WORKSHOP, Role.JUDGE).header("Accept-Language", "en-GB"));
    assertThat(english.text("/detail")).isEqualTo("There is no workshop with this id.");
  }

  @Test
  void withoutAUsableLanguageTheAnswerIsEnglish() {
    assertThat(ask(to(WORKSHOP, Role.JUDGE)).header("Content-Language")).isEqualTo("en");
    assertThat(ask(to(WORKSHOP, Role.JUDGE).header("Accept-Language", "de")).header("Content-Language")).isEqualTo("en");
    assertThat(ask(to(WORKSHOP, Role.JUDGE).header("Accept-Language", ";;q=x")).header("Content-Language")).isEqualTo("en");
  }

  @Test
  void aRuleThatSaysNoIsAConflictWithItsSentenceAndDetails() {
    Answer english = ask(json(to("/api/v1/rules/seats-are-filled", Role.JUDGE), ""));

    assertThat(english.status()).isEqualTo(409);
    assertThat(english.text("/type")).isEqualTo("https://golrizan.example/problems/seats-are-filled");
    assertThat(english.text("/detail")).isEqualTo("All 12 seats are taken.");
    assertThat(english.json().at("/details/seats").intValue()).isEqualTo(12);

    Answer persian = ask(json(to("/api/v1/rules/seats-are-filled", Role.JUDGE).header("Accept-Language", "fa"), ""));
    assertThat(persian.text("/detail")).isEqualTo("هر 12 جای کارگاه پر است.");
  }

  @Test
  void aRuleWithoutASentenceIsNamedByItsCode() {
    assertThat(ask(json(to("/api/v1/rules/brand-new", Role.JUDGE), "")).text("/detail")).contains("brand-new");
  }

  @Test
  void anIdOfTheWrongFormIsTheIdOfNothing() {
    Answer answer = ask(to("/api/v1/workshops/Robert'%29--", Role.JUDGE));

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.text("/code")).isEqualTo("not-found");
    assertThat(answer.text("/detail")).isEqualTo("There is no workshop with this id.");
    assertThat(ask(to("/api/v1/workshops/1-1-1-1-1", Role.JUDGE)).status()).isEqualTo(404);
  }

  @Test
  void whatIsNotServedIsNotFound() {
    assertThat(ask(to("/api/v1/nothing", Role.JUDGE)).text("/code")).isEqualTo("no-such-path");
    assertThat(ask(to("/elsewhere")).text("/code")).isEqualTo("no-such-path");
    assertThat(ask(to("/error")).status()).isEqualTo(404);
  }

  @Test
  void anotherMethodIsAnsweredWithThoseThatAreAllowed() {
    Answer answer = ask(to("/api/v1/whoami", Role.JUDGE).DELETE());

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.header("Allow")).contains("GET");
    assertThat(answer.text("/code")).isEqualTo("method-not-allowed");
  }

  @Test
  void anotherFormThanJsonIsNotOnOffer() {
    Answer answer = ask(to("/api/v1/whoami", Role.JUDGE).header("Accept", "text/csv"));

    assertThat(answer.status()).isEqualTo(406);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
  }

  @Test
  void aFaultOfOursShowsItsRequestIdAndNothingElse() {
    Answer answer = ask(to("/api/v1/faulty", Role.JUDGE).header("Accept", "text/html").header("X-Request-Id", "my-id-1"));

    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.text("/code")).isEqualTo("internal-error");
    assertThat(answer.text("/requestId")).isEqualTo("my-id-1");
    assertThat(answer.text("/instance")).isEqualTo("urn:golrizan:request:my-id-1");
    assertThat(answer.body()).doesNotContain("0012345679").doesNotContain("IllegalState").doesNotContain("golrizan.api");
  }

  @Test
  void whatAFilterRefusesIsAProblemToo() {
    Answer answer = ask(to("/api/v1//whoami;x=1", Role.JUDGE));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("/code")).isEqualTo("malformed-request");
  }

  @Test
  void aWrongParameterIsNamed() {
    Answer province = ask(to("/api/v1/numbers?province=Tehran", Role.JUDGE));
    assertThat(province.status()).isEqualTo(400);
    assertThat(province.text("/code")).isEqualTo("bad-parameter");
    assertThat(province.text("/errors/0/pointer")).isEqualTo("province");
    assertThat(province.json().at("/errors/0/allowed").toString()).contains("IR-23");

    assertThat(ask(to("/api/v1/numbers?sex=UNKNOWN", Role.JUDGE)).text("/errors/0/pointer")).isEqualTo("sex");
  }

  @Test
  void whatTheServerItselfRefusesIsAProblemToo() {
    for (String path : List.of("/api/v1/workshops/%00", "/api/v1/workshops/..%2f..%2fetc%2fpasswd", "/api/v1/workshops/%c0%af")) {
      Answer answer = ask(to(path, Role.JUDGE).header("Accept-Language", "fa"));
      assertThat(answer.status()).as(path).isIn(400, 404);
      assertThat(answer.header("Content-Type")).as(path + answer.body()).isEqualTo("application/problem+json");
      assertThat(answer.header("Content-Language")).isEqualTo("fa");
    }
  }

  @Test
  void aQueryThatCannotBeReadIsTheCallersFault() {
    for (String query : List.of("=x", "%01=x", "limit=1&=")) {
      assertThat(ask(to("/api/v1/numbers?" + query, Role.JUDGE)).status()).as(query).isEqualTo(400);
    }
  }

  @Test
  void aLongListOfLanguagesIsNoFault() {
    assertThat(ask(to(WORKSHOP, Role.JUDGE).header("Accept-Language", "xx,".repeat(500) + "fa")).status()).isEqualTo(404);
  }
}
