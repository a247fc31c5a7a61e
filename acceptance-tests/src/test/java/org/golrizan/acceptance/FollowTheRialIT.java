package org.golrizan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.golrizan.acceptance.Api.json;
import static org.golrizan.acceptance.Office.DAY;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.golrizan.acceptance.Api.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** From a gift to the claims it reached and back, with everything that comes back on the way. */
@Tag("both-shapes")
@WithGolrizan
class FollowTheRialIT {

  private final Api api;
  private final Office office;

  FollowTheRialIT(Golrizan golrizan) {
    this.api = golrizan.api();
    this.office = new Office(api);
  }

  @Test
  void theSameSlipAndTheSameStatementTwiceAreOneDonation() {
    String fund = office.fund();
    String benefactor = office.benefactor();
    String desk = office.newCode("desk");
    String slip = json("series", desk, "number", "17", "fundId", fund, "benefactorId", benefactor, "amount", 1_000, "on", DAY);
    String statement = "account,fundId,bookedOn,amount,reference,payer\n"
        + desk + "," + fund + "," + DAY + ",2000,a-1,for " + benefactor + "\n"
        + desk + "," + fund + "," + DAY + ",3000,a-2,nobody knows\n";

    Answer first = api.post("demo-treasurer", "/api/v1/incoming-payments/cash-slips", slip).expect(201);
    Answer again = api.post("demo-treasurer", "/api/v1/incoming-payments/cash-slips", slip).expect(201);
    Answer lines = csv(statement).expect(200);
    Answer linesAgain = csv(statement).expect(200);

    assertThat(again.id()).isEqualTo(first.id());
    assertThat(outcomes(lines)).containsExactly("DONATION", "WAITING");
    assertThat(outcomes(linesAgain)).containsExactly("KNOWN", "KNOWN");
    assertThat(fund(fund, lines.body().path("position").longValue()).path("cleared").longValue()).isEqualTo(3_000);
    Answer other = api.post("demo-treasurer", "/api/v1/incoming-payments/cash-slips",
        json("series", desk, "number", "17", "fundId", fund, "benefactorId", benefactor, "amount", 1_001, "on", DAY));
    assertThat(other.code()).isEqualTo("already-exists");
  }

  @Test
  void aStatementWithAWrongLineIsRefusedAsAWholeAndNamesIt() {
    Answer answer = csv("account,fundId,bookedOn,amount,reference,payer\nacc," + office.fund() + "," + DAY + ",12x,r,\n");
    assertThat(answer.expect(422).body().path("errors").path(0).path("pointer").stringValue()).isEqualTo("/lines/0/amount");
    assertThat(csv("account,fundId\n\"acc,\n").status()).isEqualTo(400);
  }

  @Test
  void theMoneyOfAReturnedPaymentIsFreeAgainAndItsClaimOpen() {
    String fund = office.fund();
    String donation = office.clearedDonation(fund, office.benefactor(), 1_000);
    String releaseCase = office.eligibleCase(office.prisoner(office.prison(), "FINANCIAL_DEBT"));
    String claim = office.claim(releaseCase, 1_000);
    String allocation = office.allocate(fund, releaseCase, claim, 600).expect(201).id();
    office.order(allocation).expect(200);
    long paid = office.pay(allocation).expect(200).position();
    api.post("demo-treasurer", "/api/v1/allocations/" + allocation + "/payment-return",
        json("reason", "ACCOUNT_CLOSED", "on", DAY)).expect(200);

    JsonNode given = await("/api/v1/allocations/" + allocation, "status", "GIVEN_BACK");
    assertThat(given.path("giveBackReason").stringValue()).isEqualTo("PAYMENT_RETURNED");
    await("/api/v1/funds/" + fund, "free", 1_000L);
    JsonNode open = await("/api/v1/release-cases/" + releaseCase, "status", "FUNDING");
    assertThat(open.path("totals").path("outstanding").longValue()).isEqualTo(1_000);

    JsonNode then = trace(donation, paid);
    assertThat(then.path("paid").longValue()).isEqualTo(600);
    assertThat(then.path("unallocated").longValue()).isEqualTo(400);
    assertThat(then.path("uses").path(0).path("releaseCase").stringValue()).isEqualTo(releaseCase);
    await("/api/v1/donations/" + donation, "unallocated", 1_000L);
    assertThat(trace(donation, Long.MAX_VALUE / 4).path("uses").size()).isZero();
    JsonNode sources = get("/api/v1/allocations/sources?releaseCase=" + releaseCase + "&asOf=" + paid);
    assertThat(sources.path("paid").longValue()).isEqualTo(600);
    assertThat(sources.path("sources").path(0).path("donation").stringValue()).isEqualTo(donation);
  }

  @Test
  void whatIsCoveredIsAskedOfTheJudgeAndAReleaseStartsTheFamilysGraceAndClosesTheCase() {
    api.post("demo-supervisor", "/api/v1/support-policy/versions", json("graceDays", 90, "on", DAY)).expect(201);
    String prisoner = office.prisoner(office.prison(), "FINANCIAL_DEBT");
    String family = office.registerFamily(prisoner, office.association()).expect(201).id();
    office.coverFamily(family).expect(200);
    String releaseCase = office.eligibleCase(prisoner);
    String claim = office.claim(releaseCase, 1_000);
    forgive(releaseCase, claim, 1_000);

    await("/api/v1/release-cases/" + releaseCase, "status", "APPROVAL_ASKED");
    office.approve(releaseCase).expect(200);
    office.step(releaseCase, "/grant").expect(200);

    await("/api/v1/release-cases/" + releaseCase, "status", "CLOSED");
    assertThat(await("/api/v1/families/" + family, "graceUntil", "2026-08-30").path("status").stringValue()).isEqualTo("COVERED");
  }

  @Test
  void whatWasSetAsideForAWithdrawnCaseComesBackAndTheCaseCanBeReopened() {
    String fund = office.fund();
    office.clearedDonation(fund, office.benefactor(), 1_000);
    String releaseCase = office.eligibleCase(office.prisoner(office.prison(), "FINANCIAL_DEBT"));
    String allocation = office.allocate(fund, releaseCase, office.claim(releaseCase, 1_000), 700).expect(201).id();
    String path = "/api/v1/release-cases/" + releaseCase;
    api.post("demo-release-officer", path + "/withdrawal", json("reason", "OTHER", "on", DAY)).expect(200);

    await("/api/v1/allocations/" + allocation, "status", "GIVEN_BACK");
    await("/api/v1/funds/" + fund, "free", 1_000L);
    api.post("demo-release-officer", path + "/reopening", json("reason", "NEW_FACTS", "on", DAY)).expect(200);
    await(path, "status", "OPENED");
  }

  @Test
  void whatACaseLeftIsNotPassedByWithANewOne() {
    String prisoner = office.prisoner(office.prison(), "FINANCIAL_DEBT");
    String empty = office.eligibleCase(prisoner);
    withdraw(empty, "ENTERED_BY_MISTAKE").expect(200);
    String left = office.eligibleCase(prisoner);
    office.claim(left, 1_000);
    withdraw(left, "OTHER").expect(200);

    Answer anew = api.post("demo-release-officer", "/api/v1/release-cases", json("prisonerId", prisoner, "on", DAY));
    assertThat(anew.expect(409).code()).isEqualTo("case-to-reopen");
    api.post("demo-release-officer", "/api/v1/release-cases/" + left + "/reopening", json("reason", "NEW_FACTS", "on", DAY)).expect(200);
  }

  @Test
  void nothingIsPaidOrTakenUpAgainForWhoDied() {
    String fund = office.fund();
    office.clearedDonation(fund, office.benefactor(), 1_000);
    String prisoner = office.prisoner(office.prison(), "FINANCIAL_DEBT");
    String releaseCase = office.eligibleCase(prisoner);
    String allocation = office.allocate(fund, releaseCase, office.claim(releaseCase, 1_000), 700).expect(201).id();

    withdraw(releaseCase, "DIED").expect(200);

    assertThat(office.order(allocation).status()).isEqualTo(409);
    await("/api/v1/prisoners/" + prisoner, "departureReason", "DIED");
    await("/api/v1/allocations/" + allocation, "status", "GIVEN_BACK");
    assertThat(api.post("demo-release-officer", "/api/v1/release-cases/" + releaseCase + "/reopening",
        json("reason", "NEW_FACTS", "on", DAY)).expect(409).code()).isEqualTo("prisoner-departed");
  }

  @Test
  void noPaymentIsOrderedForACaseThatRests() {
    String fund = office.fund();
    office.clearedDonation(fund, office.benefactor(), 1_000);
    String releaseCase = office.eligibleCase(office.prisoner(office.prison(), "FINANCIAL_DEBT"));
    String allocation = office.allocate(fund, releaseCase, office.claim(releaseCase, 1_000), 700).expect(201).id();
    String path = "/api/v1/release-cases/" + releaseCase + "/suspension";
    api.post("demo-release-officer", path, json("reason", "VICTIM_OBJECTS", "on", DAY)).expect(200);
    assertThat(office.order(allocation).expect(409).code()).isEqualTo("case-suspended");
    api.post("demo-release-officer", path + "/lift", json("on", DAY)).expect(200);
    office.order(allocation).expect(200);
  }

  @Test
  void coverageThatStartsAfterTheReleaseIsForTheGracePeriod() {
    api.post("demo-supervisor", "/api/v1/support-policy/versions", json("graceDays", 90, "on", DAY)).expect(201);
    String prisoner = office.prisoner(office.prison(), "FINANCIAL_DEBT");
    String family = office.registerFamily(prisoner, office.association()).expect(201).id();
    String releaseCase = office.eligibleCase(prisoner);
    withdraw(releaseCase, "RELEASED_OTHERWISE").expect(200);
    await("/api/v1/prisoners/" + prisoner, "departureReason", "RELEASED");
    String coverage = "/api/v1/families/" + family + "/coverage";
    assertThat(api.post("demo-association-approver", coverage, json("on", "2026-08-31")).expect(409).code())
        .isEqualTo("prisoner-departed");
    api.post("demo-association-approver", coverage, json("on", "2026-08-30")).expect(200);
    await("/api/v1/families/" + family, "graceUntil", "2026-08-30");
  }

  @Test
  void aLoanWhosePayoutCameBackOpensItsClaimAgainAndACorrectedClaimIsWhatTheCourtSaysNow() {
    String releaseCase = office.eligibleCase(office.prisoner(office.prison(), "FINANCIAL_DEBT"));
    String claim = office.claim(releaseCase, 1_000);
    String path = "/api/v1/release-cases/" + releaseCase;
    String loan = "/api/v1/loans/" + api.post("demo-release-officer", "/api/v1/loans", json("caseId", releaseCase, "claimId", claim,
        "amount", 1_000, "lender", "بانک", "contractReference", "c", "on", DAY,
        "instalments", List.of(Map.of("dueOn", "2026-09-01", "amount", 1_000)))).expect(201).id();
    api.post("demo-release-officer", loan + "/payout", json("bankReference", "b", "on", DAY)).expect(200);
    await(path, "status", "APPROVAL_ASKED");

    api.post("demo-release-officer", loan + "/payout-return", json("reason", "PAYMENT_RETURNED", "on", DAY)).expect(200);

    JsonNode open = await(path, "status", "FUNDING");
    assertThat(open.path("totals").path("outstanding").longValue()).isEqualTo(1_000);
    assertThat(office.approve(releaseCase).status()).isEqualTo(409);
    forgive(releaseCase, claim, 600);
    assertThat(correct(path, claim, 599).expect(409).code()).isEqualTo("less-than-settled");
    correct(path, claim, 600).expect(200);
    assertThat(await(path, "status", "APPROVAL_ASKED").path("totals").path("confirmed").longValue()).isEqualTo(600);
  }

  private Answer correct(String path, String claim, long amount) {
    return api.post("demo-release-officer", path + "/claims/" + claim + "/correction", json("amount", amount,
        "depositAccount", Numbers.sheba(), "courtReference", "1405-2", "document", Office.DOCUMENT, "on", DAY));
  }

  @Test
  void refundsAgainstAllocationsNeverSpendARialTwice() {
    String fund = office.fund();
    String benefactor = office.benefactor();
    List<String> donations = IntStream.range(0, 6).mapToObj(i -> office.clearedDonation(fund, benefactor, 1_000)).toList();
    String prison = office.prison();
    List<Callable<Answer>> runners = new ArrayList<>();
    for (String donation : donations) {
      String releaseCase = office.eligibleCase(office.prisoner(prison, "FINANCIAL_DEBT"));
      String claim = office.claim(releaseCase, 1_000);
      runners.add(() -> office.allocate(fund, releaseCase, claim, 1_000));
      runners.add(() -> api.post("demo-second-supervisor", "/api/v1/donations/" + donation + "/refund",
          json("amount", 1_000, "reason", "AT_OWN_WISH", "bankReference", "b", "on", DAY)));
    }

    List<Answer> answers = Race.of(runners);

    long position = answers.stream().filter(it -> it.status() < 300).mapToLong(Answer::position).max().orElseThrow();
    JsonNode money = fund(fund, position);
    assertThat(money.path("cleared").longValue()).isEqualTo(6_000);
    assertThat(money.path("refunded").longValue() + money.path("allocated").longValue() + money.path("free").longValue())
        .isEqualTo(6_000);
    assertThat(answers).filteredOn(it -> it.status() < 300).hasSize(
        (int) ((money.path("refunded").longValue() + money.path("allocated").longValue()) / 1_000));
    assertThat(answers).filteredOn(it -> it.status() >= 300).extracting(Answer::code)
        .isSubsetOf("fund-is-short", "more-than-unallocated");
  }

  @Test
  void theTrialBalanceIsZeroAtAnyPosition() {
    String fund = office.fund();
    long before = get("/api/v1/trial-balance").path("asOf").longValue();
    office.clearedDonation(fund, office.benefactor(), 900);
    long now = api.get("demo-treasurer", "/api/v1/funds/" + fund + "/allocation-proposal").expect(200).body().path("asOf").longValue();
    for (long position = Math.max(0, before - 20); position <= now; position++) {
      JsonNode balance = get("/api/v1/trial-balance?asOf=" + position);
      assertThat(balance.path("asOf").longValue()).isLessThanOrEqualTo(position);
      assertThat(balance.path("difference").longValue()).as("at " + position).isZero();
    }
    JsonNode entries = get("/api/v1/ledger-entries?fund=" + fund);
    assertThat(entries.path("items").size()).isEqualTo(2);
  }

  @Test
  void aProposalFreesTheMostPeopleForTheMoneyWithinTheTerms() {
    String benefactor = office.benefactor();
    String fund = api.post("demo-treasurer", "/api/v1/funds", json("kind", "RESTRICTED", "persianName", "صندوق", "englishName", "Fund",
        "province", "IR-23", "founder", benefactor, "on", DAY)).expect(201).id();
    long terms = api.post("demo-treasurer", "/api/v1/funds/" + fund + "/terms", json("debtCap", 777, "claimKinds", List.of("FINANCIAL_DEBT"),
        "aidKinds", List.of(), "provinces", List.of("IR-23"), "priorities", List.of("FINANCIAL_DEBT"), "on", DAY)).expect(201).position();
    office.clearedDonation(fund, benefactor, 1_000);
    String cheap = owing(500);
    String dear = owing(777);
    String tooDear = owing(778);
    String alsoCheap = owing(499);

    JsonNode proposal = get("/api/v1/funds/" + fund + "/allocation-proposal?atLeast=" + Math.max(terms, position));
    List<String> chosen = proposal.path("chosen").valueStream().map(it -> it.path("caseId").stringValue()).toList();
    assertThat(chosen).contains(cheap, alsoCheap).doesNotContain(dear, tooDear);
    assertThat(proposal.path("needed").longValue()).isLessThanOrEqualTo(1_000);
    assertThat(proposal.path("passed").valueStream().filter(it -> it.path("caseId").stringValue().equals(tooDear)))
        .singleElement().satisfies(it -> assertThat(it.path("reason").stringValue()).isEqualTo("claim-over-debt-cap"));
    JsonNode first = proposal.path("chosen").path(0);
    office.allocate(fund, first.path("caseId").stringValue(), first.path("allocations").path(0).path("claimId").stringValue(),
        first.path("allocations").path(0).path("amount").longValue()).expect(201);
    assertThat(api.post("demo-release-officer", "/api/v1/allocations", json("fundId", fund, "caseId", tooDear,
        "claimId", claimOf(tooDear), "amount", 1, "on", DAY)).code()).isEqualTo("claim-over-debt-cap");
  }

  @Test
  void duePledgesAreFoundAndRemindersTold() {
    String fund = office.fund();
    String pledge = api.post("demo-treasurer", "/api/v1/pledges", json("benefactorId", office.benefactor(), "fundId", fund,
        "amount", 1_000, "on", DAY, "dueOn", "2026-08-01", "instalments", List.of(
            Map.of("dueOn", "2026-07-01", "amount", 400), Map.of("dueOn", "2026-08-01", "amount", 600)))).expect(201).id();
    long told = api.post("demo-treasurer", "/api/v1/pledges/" + pledge + "/remind", json("on", "2026-07-02")).expect(200).position();

    JsonNode due = get("/api/v1/pledges/due?by=2026-07-15&atLeast=" + told);
    assertThat(due.valueStream().filter(it -> it.path("id").stringValue().equals(pledge))).singleElement().satisfies(it -> {
      assertThat(it.path("overdue").longValue()).isEqualTo(400);
      assertThat(it.path("reminders").path(0).path("overdue").longValue()).isEqualTo(400);
    });
    assertThat(get("/api/v1/pledges/due?by=2026-06-30").valueStream().map(it -> it.path("id").stringValue())).doesNotContain(pledge);
  }

  @Test
  void theReportsSumUp() {
    forgive(owing(321), claimOf(lastCase), 321);
    JsonNode releases = get("/api/v1/reports/releases?atLeast=" + position);
    JsonNode open = releases.path("open");
    assertThat(open.path("confirmed").longValue()).isEqualTo(open.path("forgiven").longValue() + open.path("relieved").longValue()
        + open.path("ownContribution").longValue() + open.path("bankLoan").longValue() + open.path("allocated").longValue()
        + open.path("outstanding").longValue());
    assertThat(releases.path("stages").path("APPROVAL_ASKED").asLong(0) + releases.path("stages").path("COVERED").asLong(0))
        .isPositive();
    JsonNode money = get("/api/v1/reports/money");
    JsonNode age = money.path("age");
    assertThat(age.path("upTo30Days").longValue() + age.path("upTo90Days").longValue() + age.path("upTo365Days").longValue()
        + age.path("longer").longValue()).isEqualTo(money.path("totals").path("free").longValue());
  }

  private String lastCase = "";
  private long position;

  /** A case with one claim, found eligible. */
  private String owing(long amount) {
    lastCase = office.eligibleCase(office.prisoner(office.prison(), "FINANCIAL_DEBT"));
    office.claim(lastCase, amount);
    position = office.step(lastCase, "/eligibility").expect(200).position();
    return lastCase;
  }

  private String claimOf(String releaseCase) {
    return get("/api/v1/release-cases/" + releaseCase + "?atLeast=" + position).path("claims").path(0).path("id").stringValue();
  }

  private Answer withdraw(String releaseCase, String reason) {
    return api.post("demo-release-officer", "/api/v1/release-cases/" + releaseCase + "/withdrawal", json("reason", reason, "on", DAY));
  }

  private void forgive(String releaseCase, String claim, long amount) {
    position = api.post("demo-release-officer", "/api/v1/release-cases/" + releaseCase + "/claims/" + claim + "/forgiveness",
        json("amount", amount, "on", DAY)).expect(200).position();
  }

  private JsonNode get(String path) {
    return api.get("demo-auditor", path).expect(200).body();
  }

  private JsonNode fund(String fund, long atLeast) {
    return get("/api/v1/funds/" + fund + "?atLeast=" + atLeast);
  }

  private JsonNode trace(String donation, long asOf) {
    return get("/api/v1/donations/" + donation + "/trace?asOf=" + asOf);
  }

  /** What follows by itself comes a moment later: it is asked for until it is there, not longer than a minute. */
  private JsonNode await(String path, String field, Object value) {
    long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
    JsonNode now = get(path);
    while (!now.path(field).asString("").equals(value.toString())) {
      if (System.nanoTime() > end) {
        throw new AssertionError(path + " does not come to " + field + " " + value + ": " + now);
      }
      Thread.onSpinWait();
      now = get(path);
    }
    return now;
  }

  private Answer csv(String file) {
    return api.send(api.authorized("demo-treasurer", "/api/v1/bank-statements").header("Content-Type", "text/csv")
        .POST(HttpRequest.BodyPublishers.ofString(file)));
  }

  private static List<String> outcomes(Answer statement) {
    return statement.body().path("lines").valueStream().map(line -> line.path("outcome").stringValue()).toList();
  }
}
