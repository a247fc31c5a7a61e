package org.golrizan.command.employment;

import static org.golrizan.command.employment.PlacementShell.PLACEMENT;
import static org.golrizan.command.employment.PrisonerShell.PRISONER;
import static org.golrizan.command.employment.WorkApplicationShell.WORK_APPLICATION;
import static org.golrizan.command.employment.WorkshopShell.WORKSHOP;

import org.axonframework.commandhandling.CommandHandler;
import org.golrizan.api.access.Permission;
import org.golrizan.api.problem.ApiProblem;
import org.golrizan.command.access.Gate;
import org.golrizan.command.dispatch.CommandContext;
import org.golrizan.command.stream.RuleRejectedException;
import org.golrizan.command.stream.Streams;
import org.golrizan.domain.Rejection;
import org.golrizan.domain.employment.EmploymentRule;
import org.golrizan.domain.employment.Placement;
import org.golrizan.domain.employment.PlacementCommand;
import org.golrizan.domain.employment.PrisonerCommand;
import org.golrizan.domain.employment.WorkApplication;
import org.golrizan.domain.employment.WorkApplicationCommand;
import org.golrizan.domain.employment.Workshop;
import org.golrizan.domain.employment.WorkshopCommand;
import org.golrizan.events.PrisonId;
import org.golrizan.events.employment.WorkApplicationId;
import org.springframework.stereotype.Component;

/** A placement, its seat, the prisoner's work and the application behind it change together, in one commit. */
@Component
class PlacementHandler {

  private final Streams streams;
  private final Gate gate;
  private final Prisons prisons;
  private final PlacementEndings endings;

  PlacementHandler(Streams streams, Gate gate, Prisons prisons, PlacementEndings endings) {
    this.streams = streams;
    this.gate = gate;
    this.prisons = prisons;
    this.endings = endings;
  }

  @CommandHandler
  void handle(StartPlacement command, CommandContext context) {
    WorkApplication.Approved approved = approved(command.applicationId());
    gate.require(context.actor(), Permission.START_PLACEMENT, prisons.place(approved.prisonId(), ""));

    var placement = PLACEMENT.at(command.placementId());
    var workshop = WORKSHOP.at(approved.workshopId());
    var prisoner = PRISONER.at(approved.prisonerId());
    var application = WORK_APPLICATION.at(command.applicationId());
    streams.lock(placement, workshop, prisoner, application);
    if (!(streams.state(workshop) instanceof Workshop.Open open)) {
      throw new IllegalStateException("An application names a workshop that was never opened");
    }
    streams.decide(placement, new PlacementCommand.Start(command.placementId(), command.applicationId(),
        approved.prisonerId(), approved.workshopId(), open.prisonId(), open.ownership(), command.workTime(), command.pay(),
        command.on()));
    streams.decide(application,
        new WorkApplicationCommand.MarkPlaced(command.applicationId(), command.placementId(), command.on()));
    streams.decide(workshop, new WorkshopCommand.TakeSeat(approved.workshopId(), command.placementId(), command.on()));
    streams.decide(prisoner, new PrisonerCommand.BeginWork(approved.prisonerId(), command.placementId(),
        approved.workshopId(), open.prisonId(), command.workTime(), command.on()));
  }

  /** What an application says never changes, so it is read before the locks are taken; whether it still holds is asked after. */
  private WorkApplication.Approved approved(WorkApplicationId id) {
    return switch (streams.peek(WORK_APPLICATION.at(id))) {
      case WorkApplication.Approved approved -> approved;
      case WorkApplication.NotSubmitted() -> throw ApiProblem.invalid("/applicationId", "unknown-reference");
      case WorkApplication.Placed placed ->
          throw new RuleRejectedException(Rejection.of(EmploymentRule.APPLICATION_ALREADY_PLACED));
      default -> throw new RuleRejectedException(Rejection.of(EmploymentRule.APPLICATION_NOT_APPROVED));
    };
  }

  @CommandHandler
  void handle(EndPlacement command, CommandContext context) {
    var placement = PLACEMENT.at(command.placementId());
    if (streams.peek(placement) instanceof Placement.Active active) {
      streams.lock(placement, WORKSHOP.at(active.workshopId()), PRISONER.at(active.prisonerId()));
    }
    streams.address(placement, context.seen());
    PrisonId prison = switch (streams.state(placement)) {
      case Placement.Active active -> active.prisonId();
      case Placement.Ended ended -> ended.prisonId();
      case Placement.NotStarted() -> throw new IllegalStateException("An addressed placement was started");
    };
    gate.require(context.actor(), Permission.END_PLACEMENT, prisons.place(prison, ""));
    if (!(streams.state(placement) instanceof Placement.Active)) {
      throw new RuleRejectedException(Rejection.of(EmploymentRule.PLACEMENT_NOT_ACTIVE));
    }
    endings.end(command.placementId(), command.reason(), command.on());
  }
}
