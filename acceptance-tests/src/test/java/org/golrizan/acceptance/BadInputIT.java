package org.golrizan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.golrizan.acceptance.Api.json;

import java.net.http.HttpRequest;
import java.util.Map;
import java.util.UUID;
import org.golrizan.acceptance.Api.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Bad input of any kind gets a clear answer that names what is wrong, and nothing is stored. */
@Tag("both-shapes")
@WithGolrizan
class BadInputIT {

  private final Api api;
  private final Office office;

  BadInputIT(Golrizan golrizan) {
    this.api = golrizan.api();
    this.office = new Office(api);
  }

  @Test
  void malformedJsonIsRefused() {
    refused(post("demo-supervisor", "/api/v1/prisons", "{\"code\":"), 400, "malformed-json");
  }

  @Test
  void anUnknownFieldIsNamed() {
    Answer answer = post("demo-supervisor", "/api/v1/prisons",
        json("code", office.newCode("p"), "persianName", "ا", "englishName", "A", "province", "IR-23", "capacity", 5));
    refused(answer, 422, "invalid-values");
    assertThat(answer.body().path("errors").path(0).path("pointer").stringValue()).isEqualTo("/capacity");
  }

  @Test
  void everyWrongValueOfABodyIsNamedAtOnce() {
    Answer answer = post("demo-prison-officer", "/api/v1/prisoners",
        json("name", "", "nationalId", "1234567890", "birthDate", "1364-01-32", "sex", "X", "prison", office.prison(),
            "legalCategory", "DIYA", "on", "2999-01-01"));
    refused(answer, 422, "invalid-values");
    assertThat(answer.body().path("errors").valueStream().map(error -> error.path("pointer").stringValue()).toList())
        .containsExactlyInAnyOrder("/name", "/nationalId", "/birthDate", "/sex", "/on");
  }

  @Test
  void aWrongShebaAndAWrongAmountAreRefused() {
    String releaseCase = office.eligibleCase(office.prisoner(office.prison(), "FINANCIAL_DEBT"));
    Answer answer = post("demo-release-officer", "/api/v1/release-cases/" + releaseCase + "/claims",
        json("kind", "FINANCIAL_DEBT", "amount", 10.5, "creditorName", "نام", "depositAccount", "IR000000000000000000000000",
            "courtReference", "1", "document", "not-a-hash", "on", Office.DAY));
    refused(answer, 422, "invalid-values");
    assertThat(answer.body().path("errors").valueStream().map(error -> error.path("pointer").stringValue()).toList())
        .containsExactlyInAnyOrder("/amount", "/depositAccount", "/document");
  }

  @Test
  void anIdInThePathThatIsNotThereIsNotFound() {
    refused(post("demo-employment-officer", "/api/v1/placements/" + UUID.randomUUID() + "/end",
        json("reason", "COMPLETED", "on", Office.DAY)), 404, "not-found");
  }

  @Test
  void anIdInTheBodyThatIsNotThereIsNamed() {
    Answer answer = post("demo-employment-officer", "/api/v1/placements",
        json("applicationId", UUID.randomUUID().toString(), "workTime", "FULL_TIME", "pay", Map.of("kind", "UNPAID"),
            "on", Office.DAY));
    refused(answer, 422, "invalid-values");
    assertThat(answer.body().path("errors").path(0).path("pointer").stringValue()).isEqualTo("/applicationId");
  }

  @Test
  void aRuleThatSaysNoIsNamedInPersianAndEnglish() {
    String prison = office.prison();
    String application = office.approvedApplication(office.prisoner(prison, "DIYA"), office.workshop(prison, 1));
    Answer persian = office.startPlacement(application, "Accept-Language", "fa");
    Answer english = office.startPlacement(application, "Accept-Language", "en");
    refused(persian, 409, "no-consent-to-work");
    refused(english, 409, "no-consent-to-work");
    assertThat(persian.body().path("detail").stringValue()).contains("داوطلبانه");
    assertThat(english.body().path("detail").stringValue()).contains("voluntary");
  }

  @Test
  void aStaleVersionIsRefused() {
    String workshop = office.workshop(office.prison(), 3);
    String path = "/api/v1/workshops/" + workshop + "/seats";
    Answer first = post("demo-employment-officer", path, json("seats", 4, "on", Office.DAY), "If-Match", "\"1\"");
    assertThat(first.expect(200).header("ETag")).contains("\"2\"");
    refused(post("demo-employment-officer", path, json("seats", 5, "on", Office.DAY), "If-Match", "\"1\""),
        412, "stale-version");
  }

  @Test
  void anIdempotencyKeyWithAnotherBodyIsRefused() {
    String prison = office.prison();
    String body = json("prison", prison, "name", "نجاری", "ownership", "STATE", "location", "IN_PRISON",
        "trade", "CARPENTRY", "seats", 2, "on", Office.DAY);
    String key = UUID.randomUUID().toString();
    Answer first = post("demo-employment-officer", "/api/v1/workshops", body, "Idempotency-Key", key).expect(201);
    Answer again = post("demo-employment-officer", "/api/v1/workshops", body, "Idempotency-Key", key).expect(201);
    assertThat(again.body()).isEqualTo(first.body());
    refused(post("demo-employment-officer", "/api/v1/workshops", body.replace("2,", "3,"), "Idempotency-Key", key),
        422, "idempotency-key-reused");
  }

  @Test
  void aTokenWithoutTheRoleIsRefused() {
    refused(post("demo-auditor", "/api/v1/prisons",
        json("code", office.newCode("p"), "persianName", "ا", "englishName", "A", "province", "IR-23")),
        403, "role-not-allowed");
  }

  @Test
  void aTokenForAnotherPrisonIsRefused() {
    Answer answer = post("demo-evin-prison-officer", "/api/v1/prisoners",
        json("name", "نام", "nationalId", Numbers.nationalId(), "birthDate", "1985-02-03", "sex", "MALE",
            "prison", office.prison(), "legalCategory", "DIYA", "on", Office.DAY));
    refused(answer, 403, "outside-scope");
  }

  @Test
  void withoutATokenNothingIsDone() {
    Answer answer = api.send(HttpRequest.newBuilder(api.authorized("demo-auditor", "/api/v1/prisons").build().uri())
        .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString("{}")));
    refused(answer, 401, "not-authenticated");
  }

  @Test
  void otherMediaTypesMethodsAndPathsAreRefused() {
    refused(api.send(api.authorized("demo-supervisor", "/api/v1/prisons")
        .header("Content-Type", "text/plain").POST(HttpRequest.BodyPublishers.ofString("x"))), 415, "unsupported-media-type");
    refused(api.send(api.authorized("demo-supervisor", "/api/v1/prisons").DELETE()), 405, "method-not-allowed");
    refused(api.get("demo-supervisor", "/api/v1/nothing-here"), 404, "no-such-path");
  }

  private Answer post(String client, String path, String body, String... headers) {
    return api.post(client, path, body, headers);
  }

  /** The answer is a problem detail with this code and shows nothing of the inside. */
  private void refused(Answer answer, int status, String code) {
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
    assertThat(answer.header("Content-Type").orElse("")).startsWith("application/problem+json");
    assertThat(answer.code()).isEqualTo(code);
    assertThat(answer.body().path("title").stringValue()).isNotBlank();
    assertThat(answer.body().path("detail").stringValue()).isNotBlank();
    assertThat(answer.response().body()).doesNotContain("Exception", "\tat ", "org.golrizan.");
  }
}
