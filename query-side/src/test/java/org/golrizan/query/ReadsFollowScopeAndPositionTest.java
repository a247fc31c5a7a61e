package org.golrizan.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.golrizan.events.PrisonId;
import org.golrizan.events.Province;
import org.golrizan.events.Role;
import org.golrizan.events.employment.PrisonEvent;
import org.golrizan.events.employment.PrisonerEvent;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReadsFollowScopeAndPositionTest extends QuerySideCase {

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
    assertThat(page.path("items").findValuesAsString("id"))
        .doesNotContainAnyElementsOf(rest.path("items").findValuesAsString("id"));
  }

  @Test
  void staffSeeOnlyWhatLiesInTheirScope() throws Exception {
    PrisonId mine = prison(Province.YAZD);
    PrisonId other = prison(Province.ILAM);
    log.record(
        new PrisonEvent.Opened(mine, "یزد", "Yazd", Province.YAZD),
        new PrisonEvent.Opened(other, "ایلام", "Ilam", Province.ILAM));
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
}
