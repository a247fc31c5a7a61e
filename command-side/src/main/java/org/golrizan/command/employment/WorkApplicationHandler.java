package org.golrizan.command.employment;

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
import org.golrizan.domain.employment.Prisoner;
import org.golrizan.domain.employment.WorkApplication;
import org.golrizan.domain.employment.WorkApplicationCommand;
import org.golrizan.domain.employment.Workshop;
import org.golrizan.events.PrisonId;
import org.springframework.stereotype.Component;

@Component
class WorkApplicationHandler {

  private final Streams streams;
  private final Gate gate;
  private final Prisons prisons;

  WorkApplicationHandler(Streams streams, Gate gate, Prisons prisons) {
    this.streams = streams;
    this.gate = gate;
    this.prisons = prisons;
  }

  @CommandHandler
  void handle(SubmitWorkApplication command, CommandContext context) {
    if (!(streams.peek(WORKSHOP.at(command.workshopId())) instanceof Workshop.Open workshop)) {
      throw ApiProblem.invalid("/workshopId", "unknown-reference");
    }
    gate.require(context.actor(), Permission.SUBMIT_WORK_APPLICATION, prisons.place(workshop.prisonId(), ""));
    requireHeldIn(workshop.prisonId(), streams.peek(PRISONER.at(command.prisonerId())));
    streams.decide(WORK_APPLICATION.at(command.applicationId()), new WorkApplicationCommand.Submit(
        command.applicationId(), command.prisonerId(), command.workshopId(), workshop.prisonId(), context.staff(),
        command.on()));
  }

  private static void requireHeldIn(PrisonId prison, Prisoner prisoner) {
    switch (prisoner) {
      case Prisoner.NotAdmitted() -> throw ApiProblem.invalid("/prisonerId", "unknown-reference");
      case Prisoner.Departed departed -> throw new RuleRejectedException(Rejection.of(EmploymentRule.PRISONER_DEPARTED));
      case Prisoner.Held held when !held.prisonId().equals(prison) ->
          throw new RuleRejectedException(Rejection.of(EmploymentRule.PRISONER_IN_ANOTHER_PRISON));
      case Prisoner.Held held -> { }
    }
  }

  @CommandHandler
  void handle(WorkApplicationCommand.Approve command, CommandContext context) {
    decide(command, Permission.DECIDE_WORK_APPLICATION, context);
  }

  @CommandHandler
  void handle(WorkApplicationCommand.Decline command, CommandContext context) {
    decide(command, Permission.DECIDE_WORK_APPLICATION, context);
  }

  @CommandHandler
  void handle(WorkApplicationCommand.Withdraw command, CommandContext context) {
    decide(command, Permission.WITHDRAW_WORK_APPLICATION, context);
  }

  private void decide(WorkApplicationCommand command, Permission permission, CommandContext context) {
    var application = WORK_APPLICATION.at(command.applicationId());
    streams.address(application, context.seen());
    gate.require(context.actor(), permission, prisons.place(prison(streams.state(application)), ""));
    streams.decide(application, command);
  }

  private static PrisonId prison(WorkApplication addressed) {
    return switch (addressed) {
      case WorkApplication.Pending pending -> pending.prisonId();
      case WorkApplication.Approved approved -> approved.prisonId();
      case WorkApplication.Declined declined -> declined.prisonId();
      case WorkApplication.Withdrawn withdrawn -> withdrawn.prisonId();
      case WorkApplication.Placed placed -> placed.prisonId();
      case WorkApplication.NotSubmitted() -> throw new IllegalStateException("An addressed application was submitted");
    };
  }
}
