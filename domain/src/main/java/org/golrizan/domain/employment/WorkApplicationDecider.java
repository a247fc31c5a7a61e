package org.golrizan.domain.employment;

import static org.golrizan.domain.CommonRule.ALREADY_EXISTS;
import static org.golrizan.domain.CommonRule.NEEDS_A_SECOND_PERSON;
import static org.golrizan.domain.CommonRule.NOT_FOUND;
import static org.golrizan.domain.employment.EmploymentRule.APPLICATION_ALREADY_PLACED;
import static org.golrizan.domain.employment.EmploymentRule.APPLICATION_CLOSED;
import static org.golrizan.domain.employment.EmploymentRule.APPLICATION_NOT_APPROVED;
import static org.golrizan.domain.employment.EmploymentRule.APPLICATION_NOT_PENDING;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.golrizan.domain.Decider;
import org.golrizan.domain.Rejection;
import org.golrizan.domain.Requirements;
import org.golrizan.domain.Rule;
import org.golrizan.events.PrisonId;
import org.golrizan.events.employment.WorkApplicationEvent;

/** The classification council decides, not whoever submitted; an approval leads to one placement. */
public final class WorkApplicationDecider implements Decider<WorkApplicationCommand, WorkApplication, WorkApplicationEvent> {

  @Override
  public WorkApplication initial() {
    return new WorkApplication.NotSubmitted();
  }

  @Override
  public List<WorkApplicationEvent> propose(WorkApplicationCommand command, WorkApplication state) {
    return switch (command) {
      case WorkApplicationCommand.Submit c -> List.of(new WorkApplicationEvent.Submitted(
          c.applicationId(), c.prisonerId(), c.workshopId(), c.prisonId(), c.by(), c.on()));
      case WorkApplicationCommand.Approve c -> List.of(new WorkApplicationEvent.Approved(c.applicationId(), c.by(), c.on()));
      case WorkApplicationCommand.Decline c ->
          List.of(new WorkApplicationEvent.Declined(c.applicationId(), c.reason(), c.by(), c.on()));
      case WorkApplicationCommand.Withdraw c -> List.of(new WorkApplicationEvent.Withdrawn(c.applicationId(), c.on()));
      case WorkApplicationCommand.MarkPlaced c ->
          List.of(new WorkApplicationEvent.Placed(c.applicationId(), c.placementId(), c.on()));
    };
  }

  @Override
  public Optional<Rejection> objection(WorkApplicationEvent event, WorkApplication state) {
    return switch (state) {
      case WorkApplication.NotSubmitted() -> event instanceof WorkApplicationEvent.Submitted
          ? Requirements.none()
          : Requirements.objection(NOT_FOUND);
      case WorkApplication.Pending pending -> switch (event) {
        case WorkApplicationEvent.Submitted e -> Requirements.objection(ALREADY_EXISTS);
        case WorkApplicationEvent.Approved e -> Requirements.that(!e.by().equals(pending.submittedBy()), NEEDS_A_SECOND_PERSON)
            .andNotBefore(pending.submittedOn(), e.on()).objection();
        case WorkApplicationEvent.Declined e -> Requirements.that(!e.by().equals(pending.submittedBy()), NEEDS_A_SECOND_PERSON)
            .andNotBefore(pending.submittedOn(), e.on()).objection();
        case WorkApplicationEvent.Withdrawn e -> Requirements.notBefore(pending.submittedOn(), e.on()).objection();
        case WorkApplicationEvent.Placed e -> Requirements.objection(APPLICATION_NOT_APPROVED);
      };
      case WorkApplication.Approved approved -> switch (event) {
        case WorkApplicationEvent.Withdrawn e -> Requirements.notBefore(approved.approvedOn(), e.on()).objection();
        case WorkApplicationEvent.Placed e -> Requirements.notBefore(approved.approvedOn(), e.on()).objection();
        default -> Requirements.objection(whenDecided(event, APPLICATION_NOT_APPROVED));
      };
      case WorkApplication.Declined declined -> Requirements.objection(whenDecided(event, APPLICATION_NOT_APPROVED));
      case WorkApplication.Withdrawn withdrawn -> Requirements.objection(whenDecided(event, APPLICATION_NOT_APPROVED));
      case WorkApplication.Placed placed -> Requirements.objection(whenDecided(event, APPLICATION_ALREADY_PLACED));
    };
  }

  private static Rule whenDecided(WorkApplicationEvent event, Rule againstPlacing) {
    return switch (event) {
      case WorkApplicationEvent.Submitted e -> ALREADY_EXISTS;
      case WorkApplicationEvent.Approved e -> APPLICATION_NOT_PENDING;
      case WorkApplicationEvent.Declined e -> APPLICATION_NOT_PENDING;
      case WorkApplicationEvent.Withdrawn e -> APPLICATION_CLOSED;
      case WorkApplicationEvent.Placed e -> againstPlacing;
    };
  }

  @Override
  public WorkApplication evolve(WorkApplication state, WorkApplicationEvent event) {
    return switch (event) {
      case WorkApplicationEvent.Submitted e ->
          new WorkApplication.Pending(e.prisonerId(), e.workshopId(), e.prisonId(), e.by(), e.on());
      case WorkApplicationEvent.Approved e -> state instanceof WorkApplication.Pending pending
          ? new WorkApplication.Approved(pending.prisonerId(), pending.workshopId(), pending.prisonId(), e.on())
          : state;
      case WorkApplicationEvent.Declined e -> closed(state, WorkApplication.Declined::new);
      case WorkApplicationEvent.Withdrawn e -> closed(state, WorkApplication.Withdrawn::new);
      case WorkApplicationEvent.Placed e -> closed(state, prisonId -> new WorkApplication.Placed(e.placementId(), prisonId));
    };
  }

  private static WorkApplication closed(WorkApplication state, Function<PrisonId, WorkApplication> closing) {
    return switch (state) {
      case WorkApplication.Pending pending -> closing.apply(pending.prisonId());
      case WorkApplication.Approved approved -> closing.apply(approved.prisonId());
      default -> state;
    };
  }
}
