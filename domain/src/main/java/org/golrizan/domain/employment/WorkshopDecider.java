package org.golrizan.domain.employment;

import static org.golrizan.domain.CommonRule.ALREADY_EXISTS;
import static org.golrizan.domain.CommonRule.NOT_FOUND;
import static org.golrizan.domain.employment.EmploymentRule.SEATS_ARE_FILLED;
import static org.golrizan.domain.employment.EmploymentRule.SEATS_BELOW_FILLED;
import static org.golrizan.domain.employment.EmploymentRule.SEAT_ALREADY_TAKEN;
import static org.golrizan.domain.employment.EmploymentRule.SEAT_NOT_TAKEN;
import static org.golrizan.domain.employment.EmploymentRule.WORKSHOP_WITHOUT_SEATS;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.golrizan.domain.Decider;
import org.golrizan.domain.Rejection;
import org.golrizan.domain.Requirements;
import org.golrizan.events.employment.PlacementId;
import org.golrizan.events.employment.WorkshopEvent;
import org.golrizan.events.employment.WorkshopEvent.Opened;
import org.golrizan.events.employment.WorkshopEvent.SeatFreed;
import org.golrizan.events.employment.WorkshopEvent.SeatTaken;
import org.golrizan.events.employment.WorkshopEvent.SeatsChanged;

/** Seats are never over-filled and cannot be cut below the filled number. */
public final class WorkshopDecider implements Decider<WorkshopCommand, Workshop, WorkshopEvent> {

  @Override
  public Workshop initial() {
    return new Workshop.NotOpened();
  }

  @Override
  public List<WorkshopEvent> propose(WorkshopCommand command, Workshop state) {
    return switch (command) {
      case WorkshopCommand.Open c -> List.of(new Opened(
          c.workshopId(), c.prisonId(), c.name(), c.ownership(), c.location(), c.trade(), c.seats(), c.on()));
      case WorkshopCommand.ChangeSeats c when state instanceof Workshop.Open open && open.seats() == c.seats() -> List.of();
      case WorkshopCommand.ChangeSeats c -> List.of(new SeatsChanged(c.workshopId(), c.seats(), c.on()));
      case WorkshopCommand.TakeSeat c -> List.of(new SeatTaken(c.workshopId(), c.placementId(), c.on()));
      case WorkshopCommand.FreeSeat c -> List.of(new SeatFreed(c.workshopId(), c.placementId(), c.on()));
    };
  }

  @Override
  public Optional<Rejection> objection(WorkshopEvent event, Workshop state) {
    return switch (state) {
      case Workshop.NotOpened() -> switch (event) {
        case Opened e -> Requirements.that(e.seats() > 0, WORKSHOP_WITHOUT_SEATS).objection();
        default -> Requirements.objection(NOT_FOUND);
      };
      case Workshop.Open open -> switch (event) {
        case Opened e -> Requirements.objection(ALREADY_EXISTS);
        case SeatsChanged e -> Requirements.that(e.seats() > 0, WORKSHOP_WITHOUT_SEATS)
            .and(e.seats() >= open.filled().size(), SEATS_BELOW_FILLED, Map.of("filled", open.filled().size()))
            .andNotBefore(open.openedOn(), e.on()).objection();
        case SeatTaken e -> Requirements.that(!open.filled().contains(e.placementId()), SEAT_ALREADY_TAKEN)
            .and(open.free() > 0, SEATS_ARE_FILLED, Map.of("seats", open.seats()))
            .andNotBefore(open.openedOn(), e.on()).objection();
        case SeatFreed e -> Requirements.that(open.filled().contains(e.placementId()), SEAT_NOT_TAKEN).objection();
      };
    };
  }

  @Override
  public Workshop evolve(Workshop state, WorkshopEvent event) {
    return switch (event) {
      case Opened e -> new Workshop.Open(e.prisonId(), e.ownership(), e.seats(), Set.of(), e.on());
      case SeatsChanged e -> with(state, e.seats());
      case SeatTaken e -> withFilled(state, e.placementId(), true);
      case SeatFreed e -> withFilled(state, e.placementId(), false);
    };
  }

  private static Workshop with(Workshop state, int seats) {
    return switch (state) {
      case Workshop.Open open -> new Workshop.Open(open.prisonId(), open.ownership(), seats, open.filled(), open.openedOn());
      case Workshop.NotOpened none -> none;
    };
  }

  private static Workshop withFilled(Workshop state, PlacementId placement, boolean taken) {
    return switch (state) {
      case Workshop.Open open -> {
        Set<PlacementId> filled = new HashSet<>(open.filled());
        if (taken) {
          filled.add(placement);
        } else {
          filled.remove(placement);
        }
        yield new Workshop.Open(open.prisonId(), open.ownership(), open.seats(), filled, open.openedOn());
      }
      case Workshop.NotOpened none -> none;
    };
  }
}
