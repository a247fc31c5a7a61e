package org.golrizan.standalone.demo;

import java.time.LocalDate;

/**
 * When a release case opens and when money is set aside for it.
 *
 * @param number from 0; the prisoner of the same number has the case
 * @param quarter in which money is set aside, from 0
 * @param funded the first day on which money is set aside
 */
record CasePlan(int number, CaseFate fate, int quarter, LocalDate opened, LocalDate funded) {

  /** The part of all cases that is closed by now. */
  private static final double CLOSED = 0.73;

  /** What it takes from the money to the grant fits into the rest of a quarter. */
  private static final int LATEST_DAY_OF_FUNDING = 40;

  /** Makes the plans of all cases. */
  static final class Maker {

    private final DemoWorld world;
    private final int closed;
    private final Deck<CaseFate> closedFates;
    private final Deck<CaseFate> openFates;

    Maker(DemoWorld world) {
      this.world = world;
      this.closed = (int) Math.round(world.size().cases() * CLOSED);
      this.closedFates = new Deck<>(world.seed(), "closed-case", CaseFate.closed());
      this.openFates = new Deck<>(world.seed(), "open-case", CaseFate.open());
    }

    CasePlan plan(int number) {
      Dice dice = world.dice("case-plan", number);
      return number < closed ? closed(number, dice) : open(number, dice);
    }

    /** The first case of a quarter; the quarters' cases follow one another. */
    int firstOf(int quarter) {
      return switch (quarter) {
        case 0 -> 0;
        case DemoTime.QUARTERS -> world.size().cases();
        default -> Math.ceilDiv(quarter * closed, DemoTime.QUARTERS);
      };
    }

    private CasePlan closed(int number, Dice dice) {
      int quarter = (int) ((long) number * DemoTime.QUARTERS / closed);
      LocalDate funded = world.time().startOf(quarter).plusDays(dice.between(1, LATEST_DAY_OF_FUNDING));
      return new CasePlan(number, closedFates.draw(number), quarter, funded.minusDays(dice.between(45, 150)), funded);
    }

    private CasePlan open(int number, Dice dice) {
      CaseFate fate = openFates.draw(number - closed);
      LocalDate today = world.time().today();
      boolean young = !fate.reached().includes(CaseFate.Stage.CONFIRMED);
      LocalDate opened = today.minusDays(young ? dice.between(8, 40) : dice.between(60, 150));
      LocalDate funded = today.minusDays(dice.between(20, 45));
      return new CasePlan(number, fate, DemoTime.QUARTERS - 1, opened, funded);
    }
  }
}
