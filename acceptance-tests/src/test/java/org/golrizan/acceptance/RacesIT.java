package org.golrizan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.golrizan.acceptance.Api.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.golrizan.acceptance.Api.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What spans several streams holds although many ask at once. */
@Tag("both-shapes")
@WithGolrizan
class RacesIT {

  private final Api api;
  private final Office office;

  RacesIT(Golrizan golrizan) {
    this.api = golrizan.api();
    this.office = new Office(api);
  }

  @Test
  void aWorkshopsSeatsAreNeverOverFilled() {
    String prison = office.prison();
    String workshop = office.workshop(prison, 3);
    List<String> applications = IntStream.range(0, 12)
        .mapToObj(i -> office.approvedApplication(office.willingPrisoner(prison), workshop)).toList();

    List<Answer> answers = race(applications, office::startPlacement);

    assertThat(outcomes(answers)).isEqualTo(Map.of("201", 3L, "409 seats-are-filled", 9L));
    assertThat(api.get("demo-auditor", "/api/v1/workshops/" + workshop + "?atLeast=" + lastPosition(answers))
        .expect(200).body().path("filled").intValue()).isEqualTo(3);
  }

  @Test
  void aPrisonerHasOneActiveFullTimePlacement() {
    String prison = office.prison();
    String prisoner = office.willingPrisoner(prison);
    List<String> applications = IntStream.range(0, 8)
        .mapToObj(i -> office.approvedApplication(prisoner, office.workshop(prison, 5))).toList();

    List<Answer> answers = race(applications, office::startPlacement);

    assertThat(outcomes(answers)).isEqualTo(Map.of("201", 1L, "409 already-in-full-time-work", 7L));
  }

  @Test
  void aRialIsAllocatedOnce() {
    String fund = office.fund();
    office.clearedDonation(fund, office.benefactor(), 1_000_000_000);
    String prison = office.prison();
    List<String> cases = IntStream.range(0, 10)
        .mapToObj(i -> office.eligibleCase(office.prisoner(prison, "FINANCIAL_DEBT"))).toList();
    Map<String, String> claims = cases.stream()
        .collect(Collectors.toMap(Function.identity(), each -> office.claim(each, 300_000_000)));

    List<Answer> answers = race(cases, each -> office.allocate(fund, each, claims.getOrDefault(each, ""), 300_000_000));

    assertThat(outcomes(answers)).isEqualTo(Map.of("201", 3L, "409 fund-is-short", 7L));
    assertThat(api.get("demo-auditor", "/api/v1/funds/" + fund + "?atLeast=" + lastPosition(answers))
        .expect(200).body().path("allocated").longValue()).isEqualTo(900_000_000);
  }

  @Test
  void aClaimIsNeverSettledBeyondItsAmount() {
    String releaseCase = office.eligibleCase(office.prisoner(office.prison(), "FINANCIAL_DEBT"));
    String claim = office.claim(releaseCase, 500_000_000);
    List<String> funds = IntStream.range(0, 8).mapToObj(i -> {
      String fund = office.fund();
      office.clearedDonation(fund, office.benefactor(), 500_000_000);
      return fund;
    }).toList();

    List<Answer> answers = race(funds, fund -> office.allocate(fund, releaseCase, claim, 200_000_000));

    assertThat(outcomes(answers)).isEqualTo(Map.of("201", 2L, "409 more-than-outstanding", 6L));
  }

  @Test
  void aNationalIdIsRegisteredOnce() {
    String prison = office.prison();
    String body = json("name", "نام آزمایشی", "nationalId", Numbers.nationalId(), "birthDate", "1985-02-03", "sex", "FEMALE",
        "prison", prison, "legalCategory", "DIYA", "on", Office.DAY);

    List<Answer> answers = Race.of(12, () -> api.post("demo-prison-officer", "/api/v1/prisoners", body));

    assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
    assertThat(answers).filteredOn(answer -> answer.status() != 201).allSatisfy(answer -> {
      assertThat(answer.status()).isEqualTo(409);
      assertThat(answer.code()).isIn("national-id-already-registered", "national-id-being-registered");
    });
  }

  @Test
  void aReleaseIsGrantedOnceAndEndsThePlacement() {
    String prison = office.prison();
    String prisoner = office.willingPrisoner(prison);
    String workshop = office.workshop(prison, 1);
    String placement = office.startPlacement(office.approvedApplication(prisoner, workshop)).expect(201).id();
    String releaseCase = office.eligibleCase(prisoner);
    String claim = office.claim(releaseCase, 10_000_000);
    api.post("demo-release-officer", "/api/v1/release-cases/" + releaseCase + "/claims/" + claim + "/forgiveness",
        json("amount", 10_000_000, "on", Office.DAY)).expect(200);
    office.step(releaseCase, "/approval-request").expect(200);
    office.approve(releaseCase).expect(200);

    List<Answer> answers = Race.of(6, () -> office.step(releaseCase, "/grant"));

    assertThat(outcomes(answers)).isEqualTo(Map.of("200", 1L, "409 case-closed", 5L));
    assertThat(api.get("demo-auditor", "/api/v1/placements/" + placement + "?atLeast=" + lastPosition(answers))
        .expect(200).body().path("status").stringValue()).isEqualTo("ENDED");
  }

  @Test
  void oneIdempotencyKeyHasOneEffect() {
    String prison = office.prison();
    String application = office.approvedApplication(office.willingPrisoner(prison), office.workshop(prison, 5));
    String key = "key-" + application;

    List<Answer> answers = Race.of(200, () -> office.startPlacement(application, "Idempotency-Key", key));

    assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(201));
    assertThat(answers).extracting(Answer::body).containsOnly(answers.getFirst().body());
    assertThat(answers).extracting(answer -> answer.header("Location")).containsOnly(answers.getFirst().header("Location"));
  }

  private static List<Answer> race(List<String> subjects, Function<String, Answer> each) {
    List<Callable<Answer>> runners = new ArrayList<>();
    subjects.forEach(subject -> runners.add(() -> each.apply(subject)));
    return Race.of(runners);
  }

  private static Map<String, Long> outcomes(List<Answer> answers) {
    return answers.stream().collect(Collectors.groupingBy(
        answer -> (answer.status() + " " + answer.code()).strip(), Collectors.counting()));
  }

  private static long lastPosition(List<Answer> answers) {
    return answers.stream().filter(answer -> answer.status() < 300).mapToLong(Answer::position).max().orElse(0);
  }
}
