package org.golrizan.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.Map;
import java.util.TreeMap;
import org.golrizan.events.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class WrongBodiesTest extends ApiTest {

  private static final String PATH = "/api/v1/registrations";
  private static final String GOOD = """
      {"head": {"name": "  زهرا كريمي ", "nationalId": "۰۰۰۰۰۰۰۰۱۹", "birthDate": "1980-02-29", "sex": "FEMALE"},
       "members": [], "mobile": "09120000000", "account": "ir82 0540 1026 8002 0817 9090 02", "province": "IR-23",
       "prison": "evin", "income": 2500000, "rooms": 2, "owner": false, "address": "خیابان آزادی", "on": "2026-11-24"}
      """;

  private Answer post(String body) {
    return ask(json(to(PATH, Role.ASSOCIATION_WORKER), body));
  }

  /** The code at each pointer. */
  private static Map<String, String> errors(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(answer.text("/code")).isEqualTo("invalid-values");
    Map<String, String> errors = new TreeMap<>();
    for (JsonNode error : answer.json().at("/errors")) {
      errors.put(error.at("/pointer").stringValue(), error.at("/code").stringValue());
      assertThat(error.at("/detail").stringValue()).isNotBlank();
    }
    return errors;
  }

  @Test
  void aGoodBodyIsReadIntoTypedValuesInTheOnePersianForm() {
    Answer answer = post(GOOD);

    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    assertThat(answer.text("/id")).isEqualTo("زهرا کریمی");
    assertThat(answer.header("ETag")).isEqualTo("\"1\"");
    assertThat(answer.header("Location")).isEqualTo("/api/v1/registrations/1");
    assertThat(answer.header("Golrizan-Position")).isEqualTo("42");
  }

  @Test
  void everyWrongFieldIsReportedAtOnce() {
    Answer answer = post("""
        {"head": {"name": " ", "nationalId": "0000000018", "birthDate": "1405-01-01", "sex": "X", "age": 3},
         "members": [{"name": 5}, 7], "mobile": "0912", "account": "IR1", "province": "IR-99", "prison": "EVIN",
         "income": -1, "rooms": 0, "owner": "yes", "address": "آ", "rent": 1.5, "on": "2026-11-25", "extra/field": 1}
        """);

    assertThat(errors(answer)).containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
        Map.entry("/head/name", "blank"),
        Map.entry("/head/nationalId", "not-a-national-id"),
        Map.entry("/head/birthDate", "not-a-date"),
        Map.entry("/head/sex", "not-allowed"),
        Map.entry("/head/age", "unknown-field"),
        Map.entry("/members/0/name", "not-text"),
        Map.entry("/members/0/nationalId", "required"),
        Map.entry("/members/0/birthDate", "required"),
        Map.entry("/members/0/sex", "required"),
        Map.entry("/members/1", "not-an-object"),
        Map.entry("/mobile", "not-a-mobile-number"),
        Map.entry("/account", "not-a-sheba"),
        Map.entry("/province", "not-allowed"),
        Map.entry("/prison", "not-a-place-code"),
        Map.entry("/income", "amount-out-of-range"),
        Map.entry("/rooms", "positive"),
        Map.entry("/owner", "not-true-or-false"),
        Map.entry("/address", "size"),
        Map.entry("/rent", "not-an-amount"),
        Map.entry("/on", "past-or-present"),
        Map.entry("/extra~1field", "unknown-field")));
    assertThat(answer.body()).doesNotContain("0000000018");
  }

  @Test
  void missingFieldsAreNamed() {
    assertThat(errors(post("{}"))).hasSize(11).doesNotContainKey("/rent").containsEntry("/head", "required")
        .containsEntry("/rooms", "required");
    assertThat(errors(post(GOOD.replace("\"owner\": false", "\"owner\": null")))).containsEntry("/owner", "required");
  }

  @Test
  void aStringIsNoNumberAndAFractionIsNoRial() {
    assertThat(errors(post(GOOD.replace("2500000", "\"2500000\"")))).containsOnly(Map.entry("/income", "not-an-amount"));
    assertThat(errors(post(GOOD.replace("2500000", "2500000.0")))).containsOnly(Map.entry("/income", "not-an-amount"));
    assertThat(errors(post(GOOD.replace("2500000", "25e5")))).containsOnly(Map.entry("/income", "not-an-amount"));
    assertThat(errors(post(GOOD.replace("2500000", "1000000000000001"))))
        .containsOnly(Map.entry("/income", "amount-out-of-range"));
    assertThat(errors(post(GOOD.replace("2500000", "99999999999999999999"))))
        .containsOnly(Map.entry("/income", "amount-out-of-range"));
    assertThat(errors(post(GOOD.replace("\"rooms\": 2", "\"rooms\": 3000000000"))))
        .containsOnly(Map.entry("/rooms", "number-out-of-range"));
    assertThat(errors(post(GOOD.replace("\"rooms\": 2", "\"rooms\": true"))))
        .containsOnly(Map.entry("/rooms", "not-a-whole-number"));
  }

  @Test
  void anUnknownValueIsAnsweredWithTheAllowedOnes() {
    Answer answer = post(GOOD.replace("FEMALE", "female"));

    assertThat(errors(answer)).containsOnly(Map.entry("/head/sex", "not-allowed"));
    assertThat(answer.json().at("/errors/0/allowed").toString()).contains("FEMALE").contains("MALE");
  }

  @Test
  void whatIsNoJsonIsAnsweredWithThePlace() {
    Answer answer = post("{\n  \"head\": oops }");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("/code")).isEqualTo("malformed-json");
    assertThat(answer.json().at("/details/line").intValue()).isEqualTo(2);
    assertThat(answer.body()).doesNotContain("oops").doesNotContain("jackson");
  }

  @Test
  void aKeyThatComesTwiceIsRefused() {
    assertThat(post(GOOD.replaceFirst("\"mobile\"", "\"rooms\": 1, \"mobile\"")).text("/code")).isEqualTo("malformed-json");
  }

  @Test
  void whatFollowsTheBodyIsRefused() {
    assertThat(post(GOOD + "{}").text("/code")).isEqualTo("malformed-json");
  }

  @Test
  void deepNestingIsRefused() {
    assertThat(post("[".repeat(5_000) + "]".repeat(5_000)).text("/code")).isEqualTo("malformed-json");
  }

  @Test
  void anEmptyBodyIsMalformed() {
    assertThat(post("").status()).isEqualTo(400);
  }

  @Test
  void anotherRootThanAnObjectIsNamed() {
    assertThat(errors(post("[]"))).containsOnly(Map.entry("", "not-an-object"));
    assertThat(errors(post("null"))).containsOnly(Map.entry("", "not-an-object"));
  }

  @Test
  void aBodyBeyondTheLimitIsRefusedWhetherItsLengthIsSaidOrNot() {
    String large = GOOD + " ".repeat(70_000);
    assertThat(post(large).text("/code")).isEqualTo("body-too-large");

    HttpRequest.Builder chunked = to(PATH, Role.ASSOCIATION_WORKER).header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.fromPublisher(HttpRequest.BodyPublishers.ofString(large)));
    assertThat(ask(chunked).status()).isEqualTo(413);
  }

  @Test
  void anotherMediaTypeIsRefused() {
    Answer answer = ask(to(PATH, Role.ASSOCIATION_WORKER).header("Content-Type", "text/plain")
        .POST(HttpRequest.BodyPublishers.ofString(GOOD)));

    assertThat(answer.status()).isEqualTo(415);
    assertThat(answer.text("/code")).isEqualTo("unsupported-media-type");
  }

  @Test
  void aBodyThatIsNoRecordIsStrictToo() {
    String path = "/api/v1/workshops/0199c7c2-5a6b-7c8d-9e0f-1a2b3c4d5e6f/seats";
    for (String body : new String[] {"{\"seats\": 1.5}", "{\"seats\": \"3\"}", "{\"seats\": true}"}) {
      Answer answer = ask(json(to(path, Role.JUDGE), body));
      assertThat(errors(answer)).containsOnly(Map.entry("/seats", "invalid"));
    }
  }
}
