package org.golrizan.standalone.demo;

import static org.golrizan.standalone.demo.DemoClient.ASSOCIATION_APPROVER;
import static org.golrizan.standalone.demo.DemoClient.JUDGE;
import static org.golrizan.standalone.demo.DemoClient.RELEASE_OFFICER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.golrizan.events.employment.LegalCategory;
import org.golrizan.events.familysupport.CoverageEndReason;
import org.golrizan.events.release.ClaimKind;
import org.golrizan.events.release.DetentionGround;
import org.golrizan.standalone.demo.CaseFate.Ending;
import org.golrizan.standalone.demo.CaseFate.Stage;

/** A release case from its opening over claims and their settlement to the judge and the grant, as far as it comes. */
final class ReleaseStories {

  /** How long coverage goes on after a release. */
  static final int GRACE_DAYS = 30;

  private static final int MOST_CLAIMS = 3;
  private static final List<DetentionGround> GROUNDS = List.of(DetentionGround.values());
  private static final List<ClaimKind> FURTHER_CLAIMS = List.of(ClaimKind.FINANCIAL_DEBT, ClaimKind.BOUNCED_CHEQUE);
  private static final double[] CLAIMS = {65, 25, 10};
  // Three of the largest claims stay below the policy's limit.
  private static final long LARGEST_CLAIM = 6_000_000_000L;

  private final DemoWorld world;
  private final Population population;
  private final CasePlan.Maker cases;
  private final FundBook funds;

  ReleaseStories(DemoWorld world, Population population, CasePlan.Maker cases, FundBook funds) {
    this.world = world;
    this.population = population;
    this.cases = cases;
    this.funds = funds;
  }

  Phase cases(int quarter) {
    int first = cases.firstOf(quarter);
    return new Phase("release cases " + (quarter + 1) + "/" + DemoTime.QUARTERS, cases.firstOf(quarter + 1) - first,
        number -> releaseCase(cases.plan(first + number)));
  }

  private Story releaseCase(CasePlan plan) {
    PrisonerPlan prisoner = population.prisoner(plan.number());
    Dice dice = world.dice("release-case", plan.number());
    Course course = new Course(dice, plan.opened(), world.time().today());
    CaseSteps steps = new CaseSteps(world.story("release-case", plan.number()), prisoner, course);
    Stage reached = plan.fate().reached();

    if (reached.includes(Stage.ELIGIBLE) || plan.fate().ending() instanceof Ending.CategoryExcluded) {
      steps.post(RELEASE_OFFICER, "/eligibility", Map.of());
    }
    Optional<DetentionGround> ground = ground(plan, dice);
    ground.ifPresent(held -> steps.post(RELEASE_OFFICER, "/detention-grounds", Json.object("ground", held)));
    if (reached.includes(Stage.CONFIRMED)) {
      List<ClaimSettlement> claims = confirm(steps, prisoner, plan, dice);
      if (reached.includes(Stage.NEGOTIATING)) {
        claims.forEach(claim -> claim.settleWithoutDonations(steps));
      }
      course.notBefore(plan.funded());
      if (reached.includes(Stage.FUNDED)) {
        claims.forEach(claim -> claim.drawOnFunds(steps, funds, prisoner.province(), reached.includes(Stage.COVERED)));
      }
    }
    if (reached.includes(Stage.ASKED)) {
      ground.ifPresent(held -> steps.post(RELEASE_OFFICER, "/detention-grounds/" + held + "/lift", Map.of()));
      steps.post(RELEASE_OFFICER, "/approval-request", Map.of());
    }
    if (reached.includes(Stage.APPROVED)) {
      steps.post(JUDGE, "/approval", Map.of());
    }
    end(steps, plan, course, dice);
    return steps.done();
  }

  private List<ClaimSettlement> confirm(CaseSteps steps, PrisonerPlan prisoner, CasePlan plan, Dice dice) {
    List<ClaimSettlement> claims = new ArrayList<>();
    boolean overLimit = plan.fate().ending() instanceof Ending.OverLimit;
    int count = 1 + dice.weighted(CLAIMS);
    for (int claim = 0; claim < count; claim++) {
      long amount = overLimit && claim == 0
          ? PlaceStories.DEBT_LIMIT + dice.between(1, 8) * 500_000_000L
          : dice.roundAmount(1_300_000_000L, 0.9, 60_000_000L, LARGEST_CLAIM);
      String centre = world.places().cities(prisoner.province()).getFirst().persianName();
      String court = "شعبه " + dice.between(1, 30) + " دادگاه " + centre;
      Ref id = steps.create("claim-" + claim, "/claims", Json.object(
          "kind", claim == 0 ? kind(prisoner.category()) : dice.oneOf(FURTHER_CLAIMS),
          "amount", amount, "creditorName", world.names().person(dice),
          "depositAccount", PersonalNumbers.sheba(plan.number() * MOST_CLAIMS + claim),
          "courtReference", court + " " + steps.reference(dice), "document", steps.document(dice)));
      claims.add(new ClaimSettlement(id, claim, amount, dice));
    }
    return claims;
  }

  private static Optional<DetentionGround> ground(CasePlan plan, Dice dice) {
    boolean noted = plan.fate().ending() instanceof Ending.HeldOtherwise || (plan.fate().granted() && dice.chance(0.12));
    return noted ? Optional.of(GROUNDS.get(plan.number() % GROUNDS.size())) : Optional.empty();
  }

  private void end(CaseSteps steps, CasePlan plan, Course course, Dice dice) {
    switch (plan.fate().ending()) {
      case Ending.None() when plan.fate().granted() -> {
        steps.post(RELEASE_OFFICER, "/grant", Map.of());
        LocalDate graceEnds = course.now().plusDays(GRACE_DAYS);
        if (!graceEnds.isAfter(world.time().today()) && dice.chance(0.85)) {
          steps.endCoverage(plan.number(), course.notBefore(graceEnds));
        }
      }
      case Ending.Refused(var reason) -> steps.post(JUDGE, "/refusal", Json.object("reason", reason));
      case Ending.Withdrawn(var reason) -> steps.post(RELEASE_OFFICER, "/withdrawal", Json.object("reason", reason));
      case Ending.OverLimit() -> steps.post(RELEASE_OFFICER, "/eligibility", Map.of());
      case Ending.None(), Ending.HeldOtherwise(), Ending.CategoryExcluded() -> { }
    }
  }

  private static ClaimKind kind(LegalCategory category) {
    return switch (category) {
      case DIYA -> ClaimKind.DIYA;
      case UNINTENTIONAL_HARM -> ClaimKind.UNINTENTIONAL_HARM;
      case MAHR -> ClaimKind.MAHR;
      case MAINTENANCE -> ClaimKind.MAINTENANCE;
      case BOUNCED_CHEQUE -> ClaimKind.BOUNCED_CHEQUE;
      default -> ClaimKind.FINANCIAL_DEBT;
    };
  }

  /** The steps of one case, each some days after the one before. */
  static final class CaseSteps {

    private final Story.Writer story;
    private final Ref id;
    private final Course course;

    CaseSteps(Story.Writer story, PrisonerPlan prisoner, Course course) {
      this.story = story;
      this.course = course;
      this.id = story.create(Ref.within("case"), RELEASE_OFFICER, List.of("/api/v1/release-cases"),
          Json.object("prisonerId", prisoner.id(), "on", course.now()));
    }

    Ref id() {
      return id;
    }

    void post(DemoClient client, String what, Map<String, Object> body) {
      story.post(client, List.of("/api/v1/release-cases/", id, what), dated(body));
    }

    void onClaim(Ref claim, String what, Map<String, Object> body) {
      story.post(RELEASE_OFFICER, List.of("/api/v1/release-cases/", id, "/claims/", claim, what), dated(body));
    }

    Ref create(String name, String what, Map<String, Object> body) {
      return story.create(Ref.within(name), RELEASE_OFFICER, List.of("/api/v1/release-cases/", id, what), dated(body));
    }

    Ref allocate(String name, Map<String, Object> body) {
      return story.create(Ref.within(name), RELEASE_OFFICER, List.of("/api/v1/allocations"), dated(body));
    }

    /** The bank is told to pay, and answers that it did. */
    void pay(Ref allocation, String orderReference, String bankReference) {
      story.post(DemoClient.TREASURER, List.of("/api/v1/allocations/", allocation, "/payment-order"),
          dated(Json.object("orderReference", orderReference)));
      story.post(DemoClient.TREASURER, List.of("/api/v1/allocations/", allocation, "/pay"),
          dated(Json.object("bankReference", bankReference)));
    }

    /** A bank lends for a claim, in two instalments a year apart, and pays. */
    void lend(String name, Ref claim, long amount, String contractReference, String bankReference) {
      LocalDate on = course.after(0, 3);
      Ref loan = story.create(Ref.within(name), RELEASE_OFFICER, List.of("/api/v1/loans"), Json.object(
          "caseId", id, "claimId", claim, "amount", amount, "lender", "بانک قرض‌الحسنه", "contractReference", contractReference,
          "instalments", List.of(
              Json.object("dueOn", on.plusYears(1).toString(), "amount", amount / 2),
              Json.object("dueOn", on.plusYears(2).toString(), "amount", amount - amount / 2)),
          "on", on.toString()));
      story.post(RELEASE_OFFICER, List.of("/api/v1/loans/", loan, "/payout"), dated(Json.object("bankReference", bankReference)));
    }

    void endCoverage(int number, LocalDate on) {
      story.post(ASSOCIATION_APPROVER, List.of("/api/v1/families/", FamilyStories.familyOfCase(number), "/coverage/end"),
          Json.object("reason", CoverageEndReason.PRISONER_RELEASED, "on", on));
    }

    /** The SHA-256 of a ruling that does not exist. */
    String document(Dice dice) {
      return String.format(Locale.ROOT, "%08x", dice.between(1, Integer.MAX_VALUE - 1)).repeat(8);
    }

    String reference(Dice dice) {
      return course.now().getYear() + "-" + dice.between(1_000_000, 9_999_999);
    }

    Story done() {
      return story.done();
    }

    private Map<String, Object> dated(Map<String, Object> body) {
      Map<String, Object> dated = Json.object();
      dated.putAll(body);
      dated.put("on", course.after(0, 3).toString());
      return dated;
    }
  }
}
