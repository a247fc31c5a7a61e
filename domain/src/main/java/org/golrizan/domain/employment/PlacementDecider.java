package org.golrizan.domain.employment;

import static org.golrizan.domain.CommonRule.ALREADY_EXISTS;
import static org.golrizan.domain.CommonRule.NOT_FOUND;
import static org.golrizan.domain.employment.EmploymentRule.PAID_WORK_NEEDS_A_RATE;
import static org.golrizan.domain.employment.EmploymentRule.PAY_RATE_IS_ZERO;
import static org.golrizan.domain.employment.EmploymentRule.PLACEMENT_IN_ANOTHER_PRISON;
import static org.golrizan.domain.employment.EmploymentRule.PLACEMENT_NOT_ACTIVE;

import java.util.List;
import java.util.Optional;
import org.golrizan.domain.Decider;
import org.golrizan.domain.Rejection;
import org.golrizan.domain.Requirements;
import org.golrizan.events.employment.PayRate;
import org.golrizan.events.employment.PlacementEvent;
import org.golrizan.events.employment.WorkshopOwnership;

/** Work in a private or cooperative workshop is paid; a placement ends once. */
public final class PlacementDecider implements Decider<PlacementCommand, Placement, PlacementEvent> {

  @Override
  public Placement initial() {
    return new Placement.NotStarted();
  }

  @Override
  public List<PlacementEvent> propose(PlacementCommand command, Placement state) {
    return switch (command) {
      case PlacementCommand.Start c -> List.of(new PlacementEvent.Started(c.placementId(), c.applicationId(), c.prisonerId(),
          c.workshopId(), c.prisonId(), c.ownership(), c.workTime(), c.pay(), c.on()));
      case PlacementCommand.End c -> List.of(new PlacementEvent.Ended(c.placementId(), c.prisonId(), c.reason(), c.on()));
    };
  }

  @Override
  public Optional<Rejection> objection(PlacementEvent event, Placement state) {
    return switch (event) {
      case PlacementEvent.Started e -> Requirements.that(state instanceof Placement.NotStarted, ALREADY_EXISTS)
          .and(e.ownership() == WorkshopOwnership.STATE || !(e.pay() instanceof PayRate.Unpaid), PAID_WORK_NEEDS_A_RATE)
          .and(isMoreThanZero(e.pay()), PAY_RATE_IS_ZERO)
          .objection();
      case PlacementEvent.Ended e -> switch (state) {
        case Placement.NotStarted() -> Requirements.objection(NOT_FOUND);
        case Placement.Active active -> Requirements.that(e.prisonId().equals(active.prisonId()), PLACEMENT_IN_ANOTHER_PRISON)
            .andNotBefore(active.since(), e.on()).objection();
        case Placement.Ended ended -> Requirements.objection(PLACEMENT_NOT_ACTIVE);
      };
    };
  }

  private static boolean isMoreThanZero(PayRate pay) {
    return switch (pay) {
      case PayRate.PerDay perDay -> !perDay.amount().isZero();
      case PayRate.PerPiece perPiece -> !perPiece.amount().isZero();
      case PayRate.Unpaid() -> true;
    };
  }

  @Override
  public Placement evolve(Placement state, PlacementEvent event) {
    return switch (event) {
      case PlacementEvent.Started e -> new Placement.Active(e.prisonerId(), e.workshopId(), e.prisonId(), e.on());
      case PlacementEvent.Ended e -> state instanceof Placement.Active active
          ? new Placement.Ended(active.prisonId(), e.reason(), e.on())
          : state;
    };
  }
}
