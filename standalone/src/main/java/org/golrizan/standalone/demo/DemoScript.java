package org.golrizan.standalone.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The whole demonstration history as commands: the same for the same seed, scale and day. Nothing of it is held in memory but
 * the phase in hand.
 */
final class DemoScript {

  private final DemoWorld world;

  /**
   * @param scale 1 is the real size
   * @param today the day on which the history ends
   */
  DemoScript(long seed, double scale, LocalDate today) {
    this.world = DemoWorld.of(seed, scale, today);
  }

  /**
   * The phases from the beginning. They share a book of seats and one of funds, so read each once, from its first story to its
   * last, before the next.
   */
  List<Phase> phases() {
    CasePlan.Maker cases = new CasePlan.Maker(world);
    Population population = new Population(world, cases);
    SeatBook seats = new SeatBook(world, population);
    FundBook funds = new FundBook(world);
    PlaceStories places = new PlaceStories(world, seats, funds);
    GiftStories gifts = new GiftStories(world, funds);
    ReleaseStories releases = new ReleaseStories(world, population, cases, funds);

    List<Phase> phases = new ArrayList<>();
    phases.add(places.places());
    phases.add(places.workshopsAndFunds());
    phases.add(new PrisonerStories(world, population, seats).prisoners());
    phases.add(new FamilyStories(world, population).families());
    for (int quarter = 0; quarter < DemoTime.QUARTERS; quarter++) {
      phases.add(releases.cases(quarter));
      phases.add(gifts.gifts(quarter));
    }
    return phases;
  }

  /** How many steps there are; makes each of them once. */
  long steps() {
    long steps = 0;
    for (Phase phase : phases()) {
      for (Iterator<Story> stories = phase.iterator(); stories.hasNext(); ) {
        steps += stories.next().steps().size();
      }
    }
    return steps;
  }
}
