package org.golrizan.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.golrizan.events.PersonId;
import org.golrizan.events.Personal;
import org.golrizan.events.PrisonId;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.Role;
import org.golrizan.events.donations.BenefactorEvent;
import org.golrizan.events.donations.BenefactorId;
import org.golrizan.events.donations.BenefactorKind;
import org.golrizan.events.donations.DonationEvent;
import org.golrizan.events.donations.DonationId;
import org.golrizan.events.donations.DonationMethod;
import org.golrizan.events.donations.FundEvent;
import org.golrizan.events.donations.FundId;
import org.golrizan.events.donations.FundKind;
import org.golrizan.events.employment.LegalCategory;
import org.golrizan.events.employment.PrisonEvent;
import org.golrizan.events.employment.PrisonerEvent;
import org.golrizan.events.employment.PrisonerId;
import org.golrizan.events.employment.Sex;
import org.golrizan.query.view.ViewPositions;
import org.golrizan.query.view.ViewProcessors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The query side alone: over HTTP, behind a real event store and the real driver. */
@SpringBootTest(
    classes = QuerySideApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"golrizan.read.wait=20s", "golrizan.sse.max-listeners=2"})
@Import(QuerySideSetup.class)
class QuerySideTest {

  private static final LocalDate ON = LocalDate.of(2026, 11, 1);
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir static Path folder;

  @LocalServerPort int port;
  @Autowired QuerySideSetup.Log log;
  @Autowired QuerySideSetup.Stubborn stubborn;
  @Autowired ViewPositions positions;
  @Autowired ViewProcessors processors;

  private final HttpClient http = HttpClient.newHttpClient();

  @DynamicPropertySource
  static void folder(DynamicPropertyRegistry properties) {
    properties.add("golrizan.data.folder", () -> folder.toString());
  }

  @Test
  void aReadWaitsForThePositionItAsksFor() throws Exception {
    PrisonId prison = prison(Province.QOM);
    long position = log.record(new PrisonEvent.Opened(prison, "قم", "Qom", Province.QOM));

    HttpResponse<String> answer = get("/api/v1/prisons/" + prison.code() + "?atLeast=" + position, auditor());

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("ETag")).contains("\"1\"");
    assertThat(Long.parseLong(answer.headers().firstValue("Golrizan-Position").orElseThrow())).isGreaterThanOrEqualTo(position);
    assertThat(JSON.readTree(answer.body()).path("province").stringValue()).isEqualTo("IR-25");
  }

  @Test
  void aListIsReadPageByPageAndEachItemOnce() throws Exception {
    PrisonId prison = prison(Province.FARS);
    log.record(new PrisonEvent.Opened(prison, "شیراز", "Shiraz", Province.FARS));
    long position = log.record(admitted(prison), admitted(prison), admitted(prison));

    String path = "/api/v1/prisoners?limit=2&prison=" + prison.code();
    HttpResponse<String> first = get(path + "&atLeast=" + position, auditor());
    JsonNode page = JSON.readTree(first.body());
    String link = first.headers().firstValue("Link").orElseThrow();
    JsonNode rest = JSON.readTree(get(link.substring(1, link.indexOf('>')), auditor()).body());

    assertThat(page.path("items").size()).isEqualTo(2);
    assertThat(rest.path("items").size()).isEqualTo(1);
    assertThat(rest.has("next")).isFalse();
    assertThat(page.path("items").findValuesAsString("id")).doesNotContainAnyElementsOf(rest.path("items").findValuesAsString("id"));
  }

  @Test
  void staffSeeOnlyWhatLiesInTheirScope() throws Exception {
    PrisonId mine = prison(Province.YAZD);
    PrisonId other = prison(Province.ILAM);
    log.record(
        new PrisonEvent.Opened(mine, "یزد", "Yazd", Province.YAZD), new PrisonEvent.Opened(other, "ایلام", "Ilam", Province.ILAM));
    PrisonerEvent.Admitted here = admitted(mine);
    PrisonerEvent.Admitted there = admitted(other);
    long position = log.record(here, there);
    String ofPrison = TestTokens.token("o-1", Role.PRISON_OFFICER, "prison:" + mine.code());
    String ofProvince = TestTokens.token("o-2", Role.PRISON_OFFICER, "province:IR-21");

    for (String token : new String[] {ofPrison, ofProvince}) {
      assertThat(get(path(here) + "?atLeast=" + position, token).statusCode()).isEqualTo(200);
      HttpResponse<String> outside = get(path(there), token);
      assertThat(outside.statusCode()).isEqualTo(403);
      assertThat(outside.body()).contains("outside-scope").doesNotContain("کسی");
      JsonNode list = JSON.readTree(get("/api/v1/prisoners", token).body()).path("items");
      assertThat(list.findValuesAsString("prison")).containsOnly(mine.code());
    }
    assertThat(get("/api/v1/families", ofPrison).statusCode()).as("another role's").isEqualTo(403);
    assertThat(get("/api/v1/prisoners/" + UUID.randomUUID(), ofPrison).statusCode()).isEqualTo(404);
    assertThat(get(path(here), null).statusCode()).isEqualTo(401);
  }

  @Test
  void erasedValuesSayThatTheyAre() throws Exception {
    PrisonId prison = prison(Province.ALBORZ);
    log.record(new PrisonEvent.Opened(prison, "کرج", "Karaj", Province.ALBORZ));
    PrisonerEvent.Admitted someone = admitted(prison);
    long position = log.record(someone);

    JsonNode shown = JSON.readTree(get(path(someone) + "?atLeast=" + position, auditor()).body());

    assertThat(shown.path("name").path("value").stringValue()).isEqualTo("کسی");
    assertThat(shown.path("nationalId").path("value").isNull()).isTrue();
    assertThat(shown.path("nationalId").path("erased").booleanValue()).isTrue();
  }

  @Test
  void theTrailTellsWhoAndFromWhatAndMasksPersonsForMostReaders() throws Exception {
    PrisonId prison = prison(Province.GILAN);
    log.record(new PrisonEvent.Opened(prison, "رشت", "Rasht", Province.GILAN));
    long position = log.record(admitted(prison));
    String path = "/api/v1/audit/events?subject=prison-" + prison.code() + "&atLeast=" + position;

    JsonNode items = JSON.readTree(get(path, auditor()).body()).path("items");
    String masked = get(path, TestTokens.token("s-1", Role.PROVINCE_SUPERVISOR, "province:IR-01")).body();

    assertThat(items.findValuesAsString("type")).containsExactly("prisoner.admitted", "prison.opened");
    JsonNode admitted = items.get(0);
    assertThat(admitted.path("actor").stringValue()).isEqualTo("officer-1");
    assertThat(admitted.path("correlationId").stringValue()).isEqualTo("c-1");
    assertThat(admitted.path("effective").stringValue()).isEqualTo("2026-11-01");
    assertThat(admitted.path("payload").path("name").path("value").stringValue()).isEqualTo("کسی");
    assertThat(masked).contains("\"name\":\"***\"").doesNotContain("کسی");
    assertThat(get(path, TestTokens.token("o-1", Role.TREASURER, "national")).statusCode()).isEqualTo(403);
  }

  @Test
  void theTrailIsReadBackwardsWithoutGaps() throws Exception {
    long position = log.record(new PrisonEvent.Opened(prison(Province.BUSHEHR), "بوشهر", "Bushehr", Province.BUSHEHR),
        new PrisonEvent.Opened(prison(Province.BUSHEHR), "بوشهر", "Bushehr", Province.BUSHEHR));

    JsonNode items = JSON.readTree(
        get("/api/v1/audit/events?limit=2&toPosition=" + position + "&atLeast=" + position, auditor()).body()).path("items");

    assertThat(items.get(0).path("position").longValue()).isEqualTo(position);
    assertThat(items.get(1).path("position").longValue()).isEqualTo(position - 1);
  }

  @Test
  void moneyShowsInItsFundAndOnTheDashboardWhichNeedsNoToken() throws Exception {
    FundId fund = new FundId(UUID.randomUUID());
    long before = JSON.readTree(get("/api/v1/dashboard", null).body()).path("headline").path("values").path("received").longValue();
    long position = log.record(
        new FundEvent.Opened(fund, FundKind.GENERAL, "صندوق", "Fund", Province.TEHRAN),
        new DonationEvent.Received(new DonationId(UUID.randomUUID()), new BenefactorId(UUID.randomUUID()), fund, Province.TEHRAN,
            Optional.empty(), Rial.of(1_000), DonationMethod.CARD, ON));

    JsonNode shown = JSON.readTree(get("/api/v1/funds/" + fund.value() + "?atLeast=" + position, auditor()).body());
    JsonNode dashboard = JSON.readTree(get("/api/v1/dashboard?atLeast=" + position, null).body());

    assertThat(shown.path("received").longValue()).isEqualTo(1_000);
    assertThat(shown.path("free").longValue()).isZero();
    assertThat(dashboard.path("headline").path("values").path("received").longValue()).isEqualTo(before + 1_000);
    assertThat(dashboard.path("provinces").size()).isEqualTo(31);
  }

  @Test
  void listenersHearTheHeadlineMoveUpToAsManyAsThereMayBe() throws Exception {
    FundId fund = new FundId(UUID.randomUUID());
    log.record(new FundEvent.Opened(fund, FundKind.GENERAL, "صندوق", "Fund", Province.TEHRAN));
    try (InputStream first = listen(""); InputStream second = listen("")) {
      BufferedReader lines = new BufferedReader(new InputStreamReader(first, StandardCharsets.UTF_8));
      long seen = id(lines);
      long position = log.record(new DonationEvent.Received(new DonationId(UUID.randomUUID()), new BenefactorId(UUID.randomUUID()),
          fund, Province.TEHRAN, Optional.empty(), Rial.of(5), DonationMethod.CARD, ON));
      assertThat(second).isNotNull();

      long heard = seen;
      while (heard < position) {
        heard = id(lines);
      }
      assertThat(heard).isEqualTo(position);
      HttpResponse<String> tooMany = get("/api/v1/dashboard/stream", null);
      assertThat(tooMany.statusCode()).isEqualTo(503);
      assertThat(tooMany.headers().firstValue("Retry-After")).isPresent();
    }
  }

  @Test
  void aViewThatCannotFoldAnEventWaitsForItAndSaysSo() throws Exception {
    long position = log.record(new BenefactorEvent.Registered(new BenefactorId(UUID.randomUUID()), BenefactorKind.PERSON,
        new PersonId(UUID.randomUUID()), Personal.of("کسی"), Personal.erased(), true, ON));
    assertThat(positions.await("benefactors", position, Duration.ofSeconds(20))).isTrue();
    while (!processors.failures().containsKey("stubborn")) {
      Thread.onSpinWait();
    }
    assertThat(positions.of("stubborn")).isLessThan(position);
    assertThat(get("/actuator/health", null).statusCode()).isEqualTo(503);

    stubborn.giveIn();

    assertThat(positions.await("stubborn", position, Duration.ofSeconds(20))).isTrue();
    assertThat(processors.failures()).isEmpty();
    assertThat(get("/actuator/health", null).statusCode()).isEqualTo(200);
  }

  @Test
  void thePageSpeaksPersianUnlessAskedOtherwiseAndRunsNoForeignCode() throws Exception {
    HttpResponse<String> persian = get("/", null);
    HttpResponse<String> english = get("/?lang=en", null);

    assertThat(persian.statusCode()).as(persian.body()).isEqualTo(200);
    assertThat(persian.body()).contains("lang=\"fa\"").contains("dir=\"rtl\"").contains("خانواده‌های تحت پوشش");
    assertThat(english.body()).contains("lang=\"en\"").contains("Families covered").doesNotContain("bootstrap.rtl");
    assertThat(english.headers().firstValue("Set-Cookie").orElseThrow()).contains("golrizan-lang=en").contains("SameSite=Lax");
    assertThat(persian.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("script-src 'self'");
    assertThat(persian.headers().firstValue("Content-Language")).contains("fa");
    assertThat(persian.body()).doesNotContain("<style").doesNotContain("style=").doesNotContainPattern("<script(?! src=\"/)");
    assertThat(get("/webjars/htmx.org/dist/htmx.min.js", null).statusCode()).isEqualTo(200);
  }

  @Test
  void theTrailsPageAsksForALogin() throws Exception {
    HttpResponse<String> answer = get("/audit", null);

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/oauth2/authorization/golrizan");
    String issuer = get("/oauth2/authorization/golrizan", null).headers().firstValue("Location").orElseThrow();
    assertThat(issuer).contains("client_id=golrizan-pages").contains("code_challenge=");
  }

  private static String auditor() {
    return TestTokens.token("auditor-1", Role.AUDITOR, "national");
  }

  private static PrisonId prison(Province province) {
    return new PrisonId("p-" + province.code().substring(3) + "-" + UUID.randomUUID().toString().substring(0, 8));
  }

  private static PrisonerEvent.Admitted admitted(PrisonId prison) {
    return new PrisonerEvent.Admitted(new PrisonerId(UUID.randomUUID()), new PersonId(UUID.randomUUID()), Personal.of("کسی"),
        Personal.erased(), Personal.of(LocalDate.of(1990, 1, 1)), Sex.MALE, prison, LegalCategory.DIYA, ON);
  }

  private static String path(PrisonerEvent.Admitted event) {
    return "/api/v1/prisoners/" + event.prisonerId().value();
  }

  private HttpResponse<String> get(String path, @Nullable String token)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private InputStream listen(String lastEventId) throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/dashboard/stream"))
            .header("Last-Event-ID", lastEventId).build(),
        HttpResponse.BodyHandlers.ofInputStream()).body();
  }

  private static long id(BufferedReader lines) throws IOException {
    String line = lines.readLine();
    while (!line.startsWith("id:")) {
      line = lines.readLine();
    }
    return Long.parseLong(line.substring(3).strip());
  }
}
