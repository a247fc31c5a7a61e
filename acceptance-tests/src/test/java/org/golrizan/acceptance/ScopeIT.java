package org.golrizan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.golrizan.acceptance.Api.json;
import static org.golrizan.acceptance.Office.DAY;

import java.net.http.HttpRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.golrizan.acceptance.Api.Answer;
import org.golrizan.acceptance.Operations.Operation;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Every command at a real place: refused to whoever holds the role elsewhere, carried out for whoever holds it there. */
@WithGolrizan
class ScopeIT {

  private final Golrizan golrizan;
  private final WitnessedApi api;
  private final Office office;

  ScopeIT(Golrizan golrizan) {
    this.golrizan = golrizan;
    this.api = new WitnessedApi(golrizan);
    this.office = new Office(api);
  }

  @Test
  void everyCommandIsRefusedElsewhereAndTheTrailTellsOfIt() {
    office.adoptPolicy();
    post("demo-supervisor", "/api/v1/support-policy/versions", json("graceDays", 90, "on", DAY)).expect(201);
    String prison = office.prison();
    String prisoner = work(prison);
    support(prisoner);
    money(prisoner, prison);
    erasure();

    // What is one's own has no place; what a gateway says is signed: GivingIT tries these.
    List<Operation> commands = Operations.of(api).stream()
        .filter(each -> each.isCommand() && !each.level().equals("own") && !each.roles().equals(List.of("gateway"))).toList();
    assertThat(api.tried()).containsExactlyInAnyOrderElementsOf(commands);
    assertThat(denied()).containsAll(api.refused().stream().map(Operation::toString).toList());
  }

  private String work(String prison) {
    String workshop = office.workshop(prison, 10);
    post("demo-employment-officer", "/api/v1/workshops/" + workshop + "/seats", json("seats", 11, "on", DAY)).expect(200);
    String prisoner = office.willingPrisoner(prison);
    String application = office.approvedApplication(prisoner, workshop);
    String placement = office.startPlacement(application).expect(201).id();
    post("demo-employment-officer", "/api/v1/placements/" + placement + "/end", json("reason", "COMPLETED", "on", DAY)).expect(200);
    post("demo-employment-officer", "/api/v1/placements/" + placement + "/end", json("reason", "COMPLETED", "on", DAY)).expect(409);
    for (String[] end : new String[][] {
        {"demo-council", "/decline", json("reason", "HEALTH", "on", DAY)}, {"demo-employment-officer", "/withdraw", json("on", DAY)}}) {
      String other = post("demo-employment-officer", "/api/v1/work-applications",
          json("prisonerId", prisoner, "workshopId", workshop, "on", DAY)).expect(201).id();
      post(end[0], "/api/v1/work-applications/" + other + end[1], end[2]).expect(200);
      post(end[0], "/api/v1/work-applications/" + other + end[1], end[2]).expect(409);
    }
    post("demo-prison-officer", "/api/v1/prisoners/" + prisoner + "/work-consent/withdraw", json("on", DAY)).expect(200);
    String moved = office.prisoner(prison, "FINANCIAL_DEBT");
    post("demo-prison-officer", "/api/v1/prisoners/" + moved + "/transfer", json("to", office.prison(), "on", DAY)).expect(200);
    return prisoner;
  }

  private void support(String prisoner) {
    String association = office.association();
    String family = office.registerFamily(prisoner, association).expect(201).id();
    office.coverFamily(family).expect(200);
    String path = "/api/v1/families/" + family + "/coverage";
    post("demo-association-approver", path + "/transfer", json("to", office.association(), "on", DAY)).expect(200);
    post("demo-association-approver", path + "/end", json("reason", "SELF_SUFFICIENT", "on", DAY)).expect(200);
    post("demo-association-approver", path + "/end", json("reason", "SELF_SUFFICIENT", "on", DAY)).expect(409);
  }

  private void money(String prisoner, String prison) {
    String fund = office.fund();
    String benefactor = office.benefactor();
    post("demo-treasurer", "/api/v1/campaigns", json("fundId", fund, "persianName", "گلریزان آزمون", "englishName", "Test campaign",
        "province", "IR-23", "city", "تهران", "from", DAY, "to", DAY, "goal", 1_000_000)).expect(201);
    String pledge = post("demo-treasurer", "/api/v1/pledges",
        json("benefactorId", benefactor, "fundId", fund, "amount", 5_000, "on", DAY, "dueOn", DAY)).expect(201).id();
    post("demo-treasurer", "/api/v1/pledges/" + pledge + "/cancel", json("reason", "AT_OWN_WISH", "on", DAY)).expect(200);
    String donation = office.clearedDonation(fund, benefactor, 50_000_000);
    post("demo-second-supervisor", "/api/v1/donations/" + donation + "/refund",
        json("amount", 1_000, "reason", "PAID_TWICE", "bankReference", "b", "on", DAY)).expect(200);
    for (String login : List.of("/logins", "/logins/unlink")) {
      post("demo-treasurer", "/api/v1/benefactors/" + benefactor + login, json("login", "somebody-" + benefactor, "on", DAY)).expect(200);
    }
    promise(fund, benefactor);
    payIn(fund, benefactor);
    String restricted = post("demo-treasurer", "/api/v1/funds", json("kind", "RESTRICTED", "persianName", "صندوق", "englishName",
        "Fund", "province", "IR-23", "founder", benefactor, "on", DAY)).expect(201).id();
    post("demo-treasurer", "/api/v1/funds/" + restricted + "/terms", json("debtCap", 1_000_000_000, "claimKinds", List.of("MAHR"),
        "aidKinds", List.of(), "provinces", List.of("IR-23"), "priorities", List.of(), "on", DAY)).expect(201);
    String bounced = post("demo-treasurer", "/api/v1/donations",
        json("benefactorId", benefactor, "fundId", fund, "amount", 1_000, "method", "CARD", "on", DAY)).expect(201).id();
    post("demo-treasurer", "/api/v1/donations/" + bounced + "/bounce", json("reason", "OTHER", "on", DAY)).expect(200);
    post("demo-treasurer", "/api/v1/donations/" + bounced + "/clear", json("on", DAY)).expect(409);

    String releaseCase = office.eligibleCase(prisoner);
    String path = "/api/v1/release-cases/" + releaseCase;
    post("demo-release-officer", path + "/detention-grounds", json("ground", "ON_REMAND", "on", DAY)).expect(200);
    post("demo-release-officer", path + "/detention-grounds/ON_REMAND/lift", json("on", DAY)).expect(200);
    String claim = office.claim(releaseCase, 10_000_000);
    String claims = path + "/claims/" + claim;
    post("demo-release-officer", claims + "/correction", json("amount", 10_000_000, "depositAccount", Numbers.sheba(),
        "courtReference", "1405-2", "document", Office.DOCUMENT, "on", DAY)).expect(200);
    post("demo-release-officer", claims + "/forgiveness", json("amount", 2_000_000, "on", DAY)).expect(200);
    post("demo-release-officer", claims + "/forgiveness/withdraw", json("amount", 1_000_000, "on", DAY)).expect(200);
    post("demo-release-officer", claims + "/relief", json("amount", 1_000_000, "courtReference", "r", "on", DAY)).expect(200);
    post("demo-release-officer", claims + "/own-contribution", json("amount", 1_000_000, "bankReference", "b", "on", DAY)).expect(200);
    for (int settled = 0; settled < 2; settled++) {
      post("demo-release-officer", claims + "/own-contribution", json("amount", 1_000, "bankReference", "b", "on", DAY)).expect(200);
      post("demo-release-officer", claims + "/reversal", json("channel", "OWN_CONTRIBUTION", "amount", 1_000,
          "reason", "ENTERED_BY_MISTAKE", "on", DAY)).expect(200);
    }
    post("demo-release-officer", claims + "/instalment-plan", json("instalments",
        List.of(Map.of("dueOn", "2026-07-01", "amount", 1_000)), "document", Office.DOCUMENT, "on", DAY)).expect(200);
    post("demo-release-officer", claims + "/negotiation-notes",
        json("outcome", "NO_CHANGE", "note", "گفت‌وگو", "on", DAY)).expect(200);
    post("demo-release-officer", path + "/suspension", json("reason", "OTHER", "on", DAY)).expect(200);
    post("demo-release-officer", path + "/suspension/lift", json("on", DAY)).expect(200);
    lend(releaseCase, claim);
    aid(fund);
    String allocation = office.allocate(fund, releaseCase, claim, 6_000_000).expect(201).id();
    office.order(allocation).expect(200);
    office.pay(allocation).expect(200);
    office.pay(allocation).expect(409);
    office.step(releaseCase, "/approval-request").expect(200);
    office.approve(releaseCase).expect(200);
    office.step(releaseCase, "/grant").expect(200);
    office.step(releaseCase, "/grant").expect(409);

    String refused = office.eligibleCase(office.prisoner(prison, "MAHR"));
    String unused = office.allocate(fund, refused, office.claim(refused, 5_000), 1_000).expect(201).id();
    office.order(unused).expect(200);
    post("demo-treasurer", "/api/v1/allocations/" + unused + "/payment-return",
        json("reason", "ACCOUNT_UNKNOWN", "on", DAY)).expect(200);
    post("demo-judge", "/api/v1/release-cases/" + refused + "/refusal", json("reason", "OTHER", "on", DAY));
    String withdrawn = office.eligibleCase(office.prisoner(prison, "MAHR"));
    post("demo-release-officer", "/api/v1/release-cases/" + withdrawn + "/withdrawal", json("reason", "OTHER", "on", DAY)).expect(200);
    post("demo-release-officer", "/api/v1/release-cases/" + withdrawn + "/reopening", json("reason", "NEW_FACTS", "on", DAY)).expect(200);
  }

  private void promise(String fund, String benefactor) {
    String pledge = "/api/v1/pledges/" + post("demo-treasurer", "/api/v1/pledges",
        json("benefactorId", benefactor, "fundId", fund, "amount", 5_000, "on", DAY, "dueOn", DAY)).expect(201).id();
    post("demo-treasurer", pledge + "/instalments",
        json("instalments", List.of(Map.of("dueOn", DAY, "amount", 5_000)), "on", DAY)).expect(200);
    post("demo-treasurer", pledge + "/remind", json("on", DAY)).expect(200);
    post("demo-treasurer", pledge + "/lapse", json("on", "2026-06-02")).expect(200);
    post("demo-second-supervisor", pledge + "/write-off", json("reason", "OTHER", "on", "2026-06-02")).expect(200);
  }

  private void payIn(String fund, String benefactor) {
    String series = office.newCode("series");
    post("demo-treasurer", "/api/v1/incoming-payments/cash-slips", json("series", series, "number", "1", "fundId", fund,
        "benefactorId", benefactor, "amount", 1_000, "on", DAY)).expect(201);
    JsonNode lines = post("demo-treasurer", "/api/v1/bank-statements", json("lines", List.of(
        Map.of("account", series, "fundId", fund, "bookedOn", DAY, "amount", 2_000, "reference", "1", "payer", benefactor),
        Map.of("account", series, "fundId", fund, "bookedOn", DAY, "amount", 3_000, "reference", "2"),
        Map.of("account", series, "fundId", fund, "bookedOn", DAY, "amount", 4_000, "reference", "3")))).expect(200).body().path("lines");
    String payments = "/api/v1/incoming-payments/";
    post("demo-treasurer", payments + lines.path(1).path("id").stringValue() + "/match",
        json("benefactorId", benefactor, "on", DAY)).expect(200);
    post("demo-treasurer", payments + lines.path(2).path("id").stringValue() + "/dismiss",
        json("reason", "OWN_TRANSFER", "on", DAY)).expect(200);
  }

  private void lend(String releaseCase, String claim) {
    List<Map<String, Object>> instalments = List.of(Map.of("dueOn", "2026-08-01", "amount", 1_100_000));
    for (String fate : List.of("/payout", "/cancel")) {
      String loan = "/api/v1/loans/" + post("demo-release-officer", "/api/v1/loans", json("caseId", releaseCase, "claimId", claim,
          "amount", 1_000_000, "lender", "بانک", "contractReference", "c-1", "instalments", instalments, "on", DAY))
          .expect(201).id();
      if (fate.equals("/payout")) {
        post("demo-release-officer", loan + fate, json("bankReference", "b-1", "on", DAY)).expect(200);
        post("demo-release-officer", loan + "/payout-return", json("reason", "PAYMENT_RETURNED", "on", DAY)).expect(200);
        post("demo-release-officer", loan + fate, json("bankReference", "b-2", "on", DAY)).expect(200);
        post("demo-release-officer", loan + "/repayments",
            json("amount", 100_000, "bankReference", "b", "on", DAY)).expect(200);
      } else {
        post("demo-release-officer", loan + fate, json("reason", "BANK_WITHDREW", "on", DAY)).expect(200);
      }
    }
  }

  private void aid(String fund) {
    String allocation = post("demo-supervisor", "/api/v1/allocations/aid", json("fundId", fund, "association", office.association(),
        "kind", "RENT", "amount", 1_000, "on", DAY)).expect(201).id();
    post("demo-release-officer", "/api/v1/allocations/" + allocation + "/give-back",
        json("reason", "MADE_BY_MISTAKE", "on", DAY)).expect(200);
    post("demo-release-officer", "/api/v1/allocations/" + allocation + "/give-back",
        json("reason", "MADE_BY_MISTAKE", "on", DAY)).expect(409);
  }

  private void erasure() {
    for (String decision : List.of("approve", "decline")) {
      String erasure = post("demo-supervisor", "/api/v1/erasures",
          json("personId", UUID.randomUUID(), "basis", "RETENTION_IS_OVER", "reference", "1405-1", "on", DAY)).expect(201).id();
      post("demo-second-supervisor", "/api/v1/erasures/" + erasure + "/" + decision,
          decision.equals("approve") ? json("on", DAY) : json("reason", "STILL_NEEDED", "on", DAY)).expect(200);
    }
  }

  private Answer post(String client, String path, String body) {
    return api.post(client, path, body);
  }

  /** The operations that the trail says were denied outside their scope to the demonstration's people. */
  private Set<String> denied() {
    Set<String> denied = new HashSet<>();
    String first = "/api/v1/audit/events?type=access.denied&limit=200";
    for (String path = first; !path.isEmpty();) {
      Answer page = golrizan.api().get("demo-auditor", path).expect(200);
      page.body().path("items").valueStream()
          .filter(item -> item.path("payload").path("reason").stringValue().equals("outside-scope"))
          .filter(item -> item.path("actor").stringValue().startsWith("demo-"))
          .forEach(item -> denied.add(item.path("payload").path("operation").stringValue()));
      path = page.body().has("next") ? first + "&cursor=" + page.body().path("next").stringValue() : "";
    }
    return denied;
  }

  @Test
  void whoOpenedACaseBringsItToItsEndAfterThePrisonerMoved() {
    office.adoptPolicy();
    String prison = office.prison();
    String prisoner = office.prisoner(prison, "MAHR");
    String releaseCase = office.eligibleCase(prisoner);
    String other = office.prison();
    post("demo-prison-officer", "/api/v1/prisoners/" + prisoner + "/transfer", json("to", other, "on", DAY)).expect(200);
    String withdrawal = "/api/v1/release-cases/" + releaseCase + "/withdrawal";
    String body = json("reason", "OTHER", "on", DAY);

    String there = golrizan.tokens().of("officer-there", "release-officer", "prison:" + other);
    String here = golrizan.tokens().of("officer-here", "release-officer", "prison:" + prison);

    assertThat(sent(there, withdrawal, body).code()).isEqualTo("outside-scope");
    sent(here, withdrawal, body).expect(200);
  }

  private Answer sent(String token, String path, String body) {
    return api.send(api.bearing(token, path).header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(body)));
  }
}
