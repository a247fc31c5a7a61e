package org.golrizan.standalone.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.golrizan.events.employment.Trade;
import org.golrizan.events.employment.WorkshopOwnership;

/**
 * The workshops and who gets their seats. A seat is given once, even if its holder leaves, so that the order in which placements
 * arrive cannot over-fill a workshop.
 */
final class SeatBook {

  /** @param number from 0 over all prisons */
  record Workshop(int number, Places.Prison prison, Trade trade, WorkshopOwnership ownership, int seats) {

    Ref id() {
      return Ref.lasting("workshop", number);
    }
  }

  private static final SequencedMap<WorkshopOwnership, Integer> OWNERSHIPS =
      Shares.of(WorkshopOwnership.STATE, 55, WorkshopOwnership.PRIVATE, 30, WorkshopOwnership.COOPERATIVE, 15);
  private static final SequencedMap<Trade, Integer> TRADES = Shares.of(
      Trade.TAILORING, 16, Trade.CARPENTRY, 12, Trade.CARPET_WEAVING, 12, Trade.FARMING, 12, Trade.HANDICRAFTS, 10,
      Trade.METALWORK, 8, Trade.ASSEMBLY, 7, Trade.SHOEMAKING, 6, Trade.BAKERY, 6, Trade.SERVICES, 6, Trade.CONSTRUCTION, 3,
      Trade.OTHER, 2);

  private final List<Workshop> workshops = new ArrayList<>();
  private final Map<String, List<Workshop>> byPrison = new HashMap<>();
  private final Map<String, Integer> given = new HashMap<>();
  private final Map<String, int[]> seatsOfPrison = new HashMap<>();

  /** Opens so many workshops in each prison that its prisoners who will work find seats, and some stay free. */
  SeatBook(DemoWorld world, Population population) {
    Map<String, Integer> wanted = new HashMap<>();
    for (int number = 0; number < world.size().prisoners(); number++) {
      PrisonerPlan prisoner = population.prisoner(number);
      if (prisoner.work().takesSeat()) {
        wanted.merge(prisoner.prison().code(), 1, Integer::sum);
      }
    }
    for (Places.Prison prison : world.places().allPrisons()) {
      open(prison, wanted.getOrDefault(prison.code(), 0), world);
    }
  }

  List<Workshop> workshops() {
    return List.copyOf(workshops);
  }

  /** Gives a seat away for good. */
  Workshop takeSeat(Places.Prison prison) {
    int seat = given.merge(prison.code(), 1, Integer::sum) - 1;
    return workshops.get(Objects.requireNonNull(seatsOfPrison.get(prison.code()))[seat]);
  }

  /** A workshop to apply to without getting a seat. */
  Workshop any(Places.Prison prison, Dice dice) {
    return dice.oneOf(Objects.requireNonNull(byPrison.get(prison.code())));
  }

  private void open(Places.Prison prison, int wanted, DemoWorld world) {
    Dice dice = new Dice(world.seed(), "workshops of " + prison.code(), 0);
    int missing = wanted + wanted / 7 + 4;
    List<Integer> seats = new ArrayList<>();
    List<Workshop> opened = new ArrayList<>();
    while (missing > 0) {
      int size = Math.min(dice.between(12, 44), Math.max(6, missing));
      missing -= size;
      Workshop workshop = new Workshop(workshops.size(), prison, dice.oneOf(TRADES), dice.oneOf(OWNERSHIPS), size);
      workshops.add(workshop);
      opened.add(workshop);
      for (int seat = 0; seat < size; seat++) {
        seats.add(dice.between(0, seats.size()), workshop.number());
      }
    }
    byPrison.put(prison.code(), opened);
    seatsOfPrison.put(prison.code(), seats.stream().mapToInt(Integer::intValue).toArray());
  }
}
