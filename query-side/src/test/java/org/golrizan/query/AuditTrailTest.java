package org.golrizan.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.golrizan.events.PrisonId;
import org.golrizan.events.Province;
import org.golrizan.events.Role;
import org.golrizan.events.employment.PrisonEvent;
import org.golrizan.events.employment.PrisonerEvent;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AuditTrailTest extends QuerySideCase {

  @Test
  void theTrailTellsWhoAndFromWhatAndMasksPersonsForMostReaders() throws Exception {
    PrisonId prison = prison(Province.GILAN);
    log.record(new PrisonEvent.Opened(prison, "رشت", "Rasht", Province.GILAN));
    long position = log.record(admitted(prison));
    String path = "/api/v1/audit/events?subject=prison-" + prison.code() + "&atLeast=" + position;

    JsonNode items = JSON.readTree(get(path, auditor()).body()).path("items");
    String masked = get(path, TestTokens.token("s-1", Role.PROVINCE_SUPERVISOR, "national")).body();

    assertThat(items.findValuesAsString("type")).containsExactly("prisoner.admitted", "prison.opened");
    JsonNode admitted = items.get(0);
    assertThat(admitted.path("actor").stringValue()).isEqualTo("officer-1");
    assertThat(admitted.path("correlationId").stringValue()).isEqualTo("c-1");
    assertThat(admitted.path("effective").stringValue()).isEqualTo("2026-11-01");
    assertThat(admitted.path("payload").path("name").path("value").stringValue()).isEqualTo("کسی");
    assertThat(masked).contains("\"name\":\"***\"").doesNotContain("کسی");
    assertThat(get(path, TestTokens.token("s-1", Role.PROVINCE_SUPERVISOR, "province:IR-01")).statusCode()).isEqualTo(403);
    assertThat(get("/api/v1/audit/events?from=%2B999999999-01-01T00:00:00Z", auditor()).statusCode()).isEqualTo(400);
    assertThat(get(path, TestTokens.token("o-1", Role.TREASURER, "national")).statusCode()).isEqualTo(403);
  }

  @Test
  void aPersonIsToldWhatIsStoredAboutThemAndWhoSawIt() throws Exception {
    PrisonId prison = prison(Province.SEMNAN);
    log.record(new PrisonEvent.Opened(prison, "سمنان", "Semnan", Province.SEMNAN));
    PrisonerEvent.Admitted someone = admitted(prison);
    long position = log.record(someone);
    assertThat(get("/api/v1/prisoners?prison=" + prison.code() + "&atLeast=" + position, TestTokens.token("o-7", Role.PRISON_OFFICER, "national"))
        .statusCode()).isEqualTo(200);

    String path = "/api/v1/persons/" + someone.personId() + "/report";
    JsonNode items = JSON.readTree(get(path + "?atLeast=" + (position + 1), auditor()).body()).path("items");

    assertThat(items.findValuesAsString("type")).containsExactly("access.shown", "prisoner.admitted");
    JsonNode shown = items.get(0);
    assertThat(shown.path("actor").stringValue()).isEqualTo("o-7");
    assertThat(shown.path("role").stringValue()).isEqualTo("prison-officer");
    assertThat(shown.path("what").stringValue()).isEqualTo("prisoners");
    JsonNode stored = items.get(1).path("values");
    assertThat(stored.findValuesAsString("field")).containsExactly("name", "nationalId", "birthDate");
    assertThat(stored.get(0).path("value").stringValue()).isEqualTo("کسی");
    assertThat(stored.get(1).path("erased").booleanValue()).isTrue();
    JsonNode again = JSON.readTree(get(path + "?atLeast=" + (position + 2), auditor()).body()).path("items");
    assertThat(again.get(0).path("what").stringValue()).as("the report itself").isEqualTo("personal-report");
    assertThat(get("/api/v1/persons/nobody/report", auditor()).statusCode()).isEqualTo(404);
    assertThat(JSON.readTree(get("/api/v1/persons/" + UUID.randomUUID() + "/report", auditor()).body()).path("items").size()).isZero();
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
}
