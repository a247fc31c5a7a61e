package org.golrizan.query.reports;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.golrizan.domain.release.ReleaseCaseStage;
import org.golrizan.events.release.CaseCloseReason;
import org.golrizan.events.release.IneligibilityReason;
import org.golrizan.events.release.RefusalReason;
import org.golrizan.query.releasecases.ReleaseCase;
import org.golrizan.query.releasecases.Waterfall;
import org.jspecify.annotations.Nullable;

/**
 * How releases go.
 *
 * @param asOf         the position that the view had reached
 * @param province     of the cases; absent for all that the caller may see
 * @param stages       how many cases are how far
 * @param open         what the claims of cases that can still lead to a release come to, by the channels that settle them, in rials
 * @param released     the same of cases that led to one
 * @param over         the same of refused and withdrawn cases: what was paid in them stays with the creditors
 * @param days         how many days cases stayed at each stage that they have left, by the days on which things were so
 * @param refusals     why judges refused, of cases that are refused now
 * @param withdrawals  why cases were withdrawn, of those that are withdrawn now
 * @param ineligible   what speaks against prisoners who are not eligible now; one may have several reasons
 */
public record ReleaseReport(
    long asOf,
    @Nullable String province,
    Map<ReleaseCaseStage, Integer> stages,
    Waterfall open,
    Waterfall released,
    Waterfall over,
    Map<ReleaseCaseStage, Days> days,
    Map<RefusalReason, Integer> refusals,
    Map<CaseCloseReason, Integer> withdrawals,
    Map<IneligibilityReason, Integer> ineligible) {

  /**
   * Stays at a stage that ended.
   *
   * @param stays how many; a case that came back to the stage counts again
   */
  public record Days(int stays, long median, long ninetieth, long longest) {

    static Days of(List<Long> days) {
      List<Long> sorted = days.stream().sorted().toList();
      return new Days(sorted.size(), rank(sorted, 0.5), rank(sorted, 0.9), sorted.getLast());
    }

    /** The smallest that at least that part of all does not exceed. */
    private static long rank(List<Long> sorted, double part) {
      return sorted.get(Math.max(0, (int) Math.ceil(part * sorted.size()) - 1));
    }
  }

  /** Counts case by case. */
  static final class Counter {

    private static final List<ReleaseCaseStage> RELEASED = List.of(ReleaseCaseStage.GRANTED, ReleaseCaseStage.CLOSED);
    private static final List<ReleaseCaseStage> OVER = List.of(ReleaseCaseStage.REFUSED, ReleaseCaseStage.WITHDRAWN);

    private final Map<ReleaseCaseStage, Integer> stages = new EnumMap<>(ReleaseCaseStage.class);
    private final Map<ReleaseCaseStage, List<Long>> stays = new EnumMap<>(ReleaseCaseStage.class);
    private final Map<RefusalReason, Integer> refusals = new EnumMap<>(RefusalReason.class);
    private final Map<CaseCloseReason, Integer> withdrawals = new EnumMap<>(CaseCloseReason.class);
    private final Map<IneligibilityReason, Integer> ineligible = new EnumMap<>(IneligibilityReason.class);
    private Waterfall open = Waterfall.NOTHING;
    private Waterfall released = Waterfall.NOTHING;
    private Waterfall over = Waterfall.NOTHING;

    void add(ReleaseCase each) {
      stages.merge(each.status(), 1, Integer::sum);
      if (RELEASED.contains(each.status())) {
        released = released.plus(each.totals());
      } else if (OVER.contains(each.status())) {
        over = over.plus(each.totals());
      } else {
        open = open.plus(each.totals());
      }
      if (each.status() == ReleaseCaseStage.REFUSED && each.refusalReason() != null) {
        refusals.merge(each.refusalReason(), 1, Integer::sum);
      }
      if (each.status() == ReleaseCaseStage.WITHDRAWN && each.closeReason() != null) {
        withdrawals.merge(each.closeReason(), 1, Integer::sum);
      }
      if (each.status() == ReleaseCaseStage.INELIGIBLE) {
        each.ineligibilityReasons().forEach(reason -> ineligible.merge(reason, 1, Integer::sum));
      }
      addStays(each.history());
    }

    private void addStays(List<ReleaseCase.Step> history) {
      ReleaseCaseStage stage = history.getFirst().status();
      LocalDate since = history.getFirst().on();
      for (ReleaseCase.Step step : history) {
        if (step.status() != stage) {
          // A fact entered late may lie before the stage was reached: then the stay took no day, and the next begins where this one did.
          LocalDate until = step.on().isBefore(since) ? since : step.on();
          stays.computeIfAbsent(stage, any -> new ArrayList<>()).add(ChronoUnit.DAYS.between(since, until));
          stage = step.status();
          since = until;
        }
      }
    }

    ReleaseReport report(long asOf, @Nullable String province) {
      Map<ReleaseCaseStage, Days> days = new EnumMap<>(ReleaseCaseStage.class);
      stays.forEach((stage, all) -> days.put(stage, Days.of(all)));
      return new ReleaseReport(asOf, province, stages, open, released, over, days, refusals, withdrawals, ineligible);
    }
  }
}
