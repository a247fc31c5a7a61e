package org.golrizan.command.employment;

import static org.golrizan.command.employment.PrisonerShell.PRISONER;
import static org.golrizan.command.employment.WorkApplicationShell.WORK_APPLICATION;
import static org.golrizan.command.employment.WorkshopShell.WORKSHOP;

import org.axonframework.commandhandling.CommandHandler;
import org.golrizan.api.problem.ApiProblem;
import org.golrizan.command.access.Action;
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
    gate.require(context.actor(), Action.SUBMIT_WORK_APPLICATION, prisons.place(workshop.prisonId(), ""));
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
    decide(command, Action.DECIDE_WORK_APPLICATION, context);
  }

  @CommandHandler
  void handle(WorkApplicationCommand.Decline command, CommandContext context) {
    decide(command, Action.DECIDE_WORK_APPLICATION, context);
  }

  @CommandHandler
  void handle(WorkApplicationCommand.Withdraw command, CommandContext context) {
    decide(command, Action.WITHDRAW_WORK_APPLICATION, context);
  }

  private void decide(WorkApplicationCommand command, Action action, CommandContext context) {
    var application = WORK_APPLICATION.at(command.applicationId());
    streams.address(application, context.seen());
    switch (streams.state(application)) {
      case WorkApplication.Pending pending -> gate.require(context.actor(), action, prisons.place(pending.prisonId(), ""));
      case WorkApplication.Approved approved -> gate.require(context.actor(), action, prisons.place(approved.prisonId(), ""));
      default -> { } // whatever is closed gets the decider's objection
    }
    streams.decide(application, command);
  }
}
