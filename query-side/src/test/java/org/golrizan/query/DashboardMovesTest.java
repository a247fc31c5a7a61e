package org.golrizan.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.BenefactorId;
import org.golrizan.events.donations.DonationEvent;
import org.golrizan.events.donations.DonationId;
import org.golrizan.events.donations.DonationMethod;
import org.golrizan.events.donations.FundEvent;
import org.golrizan.events.donations.FundId;
import org.golrizan.events.donations.FundKind;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DashboardMovesTest extends QuerySideCase {

  @Test
  void moneyShowsInItsFundAndOnTheDashboardWhichNeedsNoToken() throws Exception {
    FundId fund = new FundId(UUID.randomUUID());
    long before = received(JSON.readTree(get("/api/v1/dashboard", null).body()));
    long position = log.record(
        new FundEvent.Opened(fund, FundKind.GENERAL, "صندوق", "Fund", Province.TEHRAN),
        new DonationEvent.Received(new DonationId(UUID.randomUUID()), new BenefactorId(UUID.randomUUID()), fund, Province.TEHRAN,
            Optional.empty(), Rial.of(1_000), DonationMethod.CARD, ON));

    JsonNode shown = JSON.readTree(get("/api/v1/funds/" + fund.value() + "?atLeast=" + position, auditor()).body());
    JsonNode dashboard = JSON.readTree(get("/api/v1/dashboard?atLeast=" + position, null).body());

    assertThat(shown.path("received").longValue()).isEqualTo(1_000);
    assertThat(shown.path("free").longValue()).isZero();
    assertThat(received(dashboard)).isEqualTo(before + 1_000);
    assertThat(dashboard.path("provinces").size()).isEqualTo(31);
  }

  @Test
  void listenersHearTheHeadlineMoveUpToAsManyAsThereMayBe() throws Exception {
    FundId fund = new FundId(UUID.randomUUID());
    log.record(new FundEvent.Opened(fund, FundKind.GENERAL, "صندوق", "Fund", Province.TEHRAN));
    try (InputStream first = listen(""); InputStream second = listen("")) {
      BufferedReader lines = new BufferedReader(new InputStreamReader(first, StandardCharsets.UTF_8));
      long seen = id(lines);
      long position = log.record(new DonationEvent.Received(
          new DonationId(UUID.randomUUID()), new BenefactorId(UUID.randomUUID()), fund, Province.TEHRAN, Optional.empty(),
          Rial.of(5), DonationMethod.CARD, ON));
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

  private static long received(JsonNode dashboard) {
    return dashboard.path("headline").path("values").path("received").longValue();
  }
}
