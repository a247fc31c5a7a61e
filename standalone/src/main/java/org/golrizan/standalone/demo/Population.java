package org.golrizan.standalone.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.SequencedMap;
import org.golrizan.events.Province;
import org.golrizan.events.employment.LegalCategory;
import org.golrizan.events.employment.Sex;

/** Who is held where, and why, and does what; worked out anew each time one is asked for. */
final class Population {

  private static final double WOMEN = 0.05;

  /** Causes that benefactors' money may help with. */
  private static final SequencedMap<LegalCategory, Integer> HELPED = Shares.of(
      LegalCategory.FINANCIAL_DEBT, 30, LegalCategory.MAHR, 25, LegalCategory.BOUNCED_CHEQUE, 15, LegalCategory.DIYA, 14,
      LegalCategory.UNINTENTIONAL_HARM, 10, LegalCategory.MAINTENANCE, 6);

  private static final List<LegalCategory> EXCLUDED = List.of(
      LegalCategory.FRAUD, LegalCategory.THEFT, LegalCategory.EMBEZZLEMENT, LegalCategory.BRIBERY, LegalCategory.BREACH_OF_TRUST);

  private final DemoWorld world;
  private final CasePlan.Maker cases;
  private final Deck<WorkFate> formerFates;

  Population(DemoWorld world, CasePlan.Maker cases) {
    this.world = world;
    this.cases = cases;
    this.formerFates = new Deck<>(world.seed(), "former-worker", WorkFate.formers());
  }

  PrisonerPlan prisoner(int number) {
    Dice dice = world.dice("prisoner-plan", number);
    DemoSize size = world.size();
    if (number < size.cases()) {
      return withCase(cases.plan(number), dice);
    }
    int rank = number - size.cases();
    LocalDate today = world.time().today();
    LocalDate admitted = dice.day(world.time().start().minusDays(700), today.minusDays(60));
    if (rank < size.workers()) {
      return plan(number, rank, others(dice), admitted, new WorkFate.InWork(), today, dice);
    }
    if (rank < size.workers() + size.formers()) {
      WorkFate fate = formerFates.draw(rank - size.workers());
      return plan(number, rank - size.workers(), others(dice), admitted, fate, today, dice);
    }
    return plan(number, rank - size.workers() - size.formers(), others(dice), admitted, new WorkFate.None(), today, dice);
  }

  /** The prisoner of a family; those with a release case all have one, the others evenly. */
  int prisonerOfFamily(int family) {
    DemoSize size = world.size();
    if (family < size.cases()) {
      return family;
    }
    long wanted = (long) (family - size.cases() + 1) * size.otherPrisoners();
    return size.cases() + (int) Math.ceilDiv(wanted, (long) size.otherFamilies()) - 1;
  }

  private PrisonerPlan withCase(CasePlan plan, Dice dice) {
    LocalDate admitted = plan.opened().minusDays(dice.between(30, 600));
    boolean roomForWork = Course.later(admitted, world.time().firstWork()).plusDays(70).isBefore(plan.opened());
    WorkFate work = plan.fate().granted() && roomForWork && dice.chance(0.6) ? new WorkFate.InWork() : new WorkFate.None();
    LegalCategory category = plan.fate().ending() instanceof CaseFate.Ending.CategoryExcluded
        ? dice.oneOf(EXCLUDED)
        : dice.oneOf(HELPED);
    return plan(plan.number(), plan.number(), category, admitted, work, plan.opened(), dice);
  }

  private PrisonerPlan plan(
      int number, int rank, LegalCategory category, LocalDate admitted, WorkFate work, LocalDate latestWork, Dice dice) {
    Province province = world.places().province(rank, 2, dice);
    Places.Prison prison = world.places().prison(province, dice);
    Sex sex = prison.code().equals("qarchak") || dice.chance(WOMEN) ? Sex.FEMALE : Sex.MALE;
    return new PrisonerPlan(number, prison, sex, world.names().familyName(dice), category, admitted, work, latestWork);
  }

  private static LegalCategory others(Dice dice) {
    return dice.oneOf(List.of(LegalCategory.values()));
  }
}
