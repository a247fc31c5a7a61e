package org.golrizan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.golrizan.acceptance.Api.json;

import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.golrizan.acceptance.Api.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A benefactor gives at the sandbox gateway and sees where it went, and nobody else does. */
class GivingIT {

  @Test
  void aPaymentAtTheGatewayIsOneDonationHoweverOftenItIsToldAndItsGiverSeesIt(@TempDir Path folder) {
    try (OneProcess golrizan = OneProcess.start(folder, OneProcess.NO_DEMO)) {
      Api api = golrizan.api();
      Office office = new Office(api, LocalDate.now(ZoneId.of("Asia/Tehran")).toString());
      office.adoptPolicy();
      String fund = office.fund();
      String benefactor = office.benefactor();
      assertThat(start(api, fund).code()).isEqualTo("account-not-linked");
      long linked = api.post("demo-treasurer", "/api/v1/benefactors/" + benefactor + "/logins",
          json("login", "demo-benefactor", "on", Office.DAY)).expect(200).position();

      String pledge = api.post("demo-treasurer", "/api/v1/pledges", json("benefactorId", benefactor, "fundId", fund,
          "amount", 700, "on", Office.DAY, "dueOn", Office.DAY)).expect(201).id();
      long reminded = api.post("demo-treasurer", "/api/v1/pledges/" + pledge + "/remind", json("on", Office.DAY)).expect(200).position();

      Answer begun = start(api, fund).expect(201);
      String gateway = begun.header("Link").orElseThrow().replaceAll("<(.*)>; rel=\"payment\"", "$1");
      assertThat(gateway).contains("intent=" + begun.id()).contains("amount=5000");
      pay(api, gateway, true);
      pay(api, gateway, true);
      String declined = start(api, fund).expect(201).header("Link").orElseThrow().replaceAll("<(.*)>.*", "$1");
      pay(api, declined, false);

      JsonNode gifts = api.get("demo-benefactor", "/api/v1/my/gifts?atLeast=" + linked).expect(200).body().path("items");
      assertThat(gifts.size()).isEqualTo(1);
      assertThat(gifts.path(0).path("unallocated").longValue()).isEqualTo(5_000);

      String releaseCase = office.eligibleCase(office.prisoner(office.prison(), "FINANCIAL_DEBT"));
      String claim = office.claim(releaseCase, 4_000);
      String allocation = office.allocate(fund, releaseCase, claim, 4_000).expect(201).id();
      office.order(allocation).expect(200);
      office.pay(allocation).expect(200);
      office.step(releaseCase, "/approval-request").expect(200);
      office.approve(releaseCase).expect(200);
      long granted = office.step(releaseCase, "/grant").expect(200).position();

      Answer seen = api.get("demo-benefactor", "/api/v1/my/gifts?atLeast=" + granted).expect(200);
      JsonNode gift = seen.body().path("items").path(0);
      assertThat(gift.path("paid").longValue()).isEqualTo(4_000);
      assertThat(gift.path("freed").intValue()).isEqualTo(1);
      assertThat(gift.path("uses").path(0).path("purpose").stringValue()).isEqualTo("RELEASE");
      assertThat(seen.response().body()).doesNotContain(releaseCase, claim, allocation);
      assertThat(api.get("demo-benefactor", "/api/v1/my/pledges?atLeast=" + reminded).expect(200).response().body())
          .contains("\"overdue\":700").doesNotContain("demo-treasurer");
      assertThat(api.get("demo-benefactor", "/api/v1/donations").status()).isEqualTo(403);
      assertThat(api.get("demo-auditor", "/api/v1/my/gifts").status()).isEqualTo(403);
      assertThat(api.post("demo-gateway", "/api/v1/payments/" + begun.id() + "/taken",
          json("amount", 5_000, "reference", "r")).code()).isEqualTo("invalid-signature");
    }
  }

  private static Answer start(Api api, String fund) {
    return api.post("demo-benefactor", "/api/v1/my/payments", json("fundId", fund, "amount", 5_000));
  }

  /** As a browser does: the page, and then its form with the page's token and session. */
  private static void pay(Api api, String gateway, boolean pay) {
    Answer page = api.getPublic(gateway).expect(200);
    String token = page.response().body().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]*)\".*", "$1");
    String cookie = page.header("Set-Cookie").orElseThrow().replaceAll(";.*", "");
    String form = gateway.substring(gateway.indexOf('?') + 1) + "&pay=" + pay + "&_csrf=" + token;
    Answer told = api.send(HttpRequest.newBuilder(page.response().uri().resolve("/sandbox-gateway/pay"))
        .header("Cookie", cookie).header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(form))).expect(200);
    assertThat(told.response().body()).contains(pay ? "Paid." : "Not paid.");
  }
}
