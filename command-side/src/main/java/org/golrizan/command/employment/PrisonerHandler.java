package org.golrizan.command.employment;

import static org.golrizan.command.employment.PrisonerShell.PRISONER;

import org.axonframework.commandhandling.CommandHandler;
import org.golrizan.api.access.Permission;
import org.golrizan.command.access.Gate;
import org.golrizan.command.dispatch.CommandContext;
import org.golrizan.command.identity.IdentityIndex;
import org.golrizan.command.identity.IdentityKind;
import org.golrizan.command.stream.RuleRejectedException;
import org.golrizan.command.stream.Streams;
import org.golrizan.domain.Rejection;
import org.golrizan.domain.employment.EmploymentRule;
import org.golrizan.domain.employment.Prisoner;
import org.golrizan.domain.employment.PrisonerCommand;
import org.golrizan.events.employment.PlacementEndReason;
import org.golrizan.events.employment.PrisonerId;
import org.springframework.stereotype.Component;

@Component
class PrisonerHandler {

  private final Streams streams;
  private final Gate gate;
  private final Prisons prisons;
  private final PlacementEndings placements;
  private final IdentityIndex identities;

  PrisonerHandler(Streams streams, Gate gate, Prisons prisons, PlacementEndings placements, IdentityIndex identities) {
    this.streams = streams;
    this.gate = gate;
    this.prisons = prisons;
    this.placements = placements;
    this.identities = identities;
  }

  @CommandHandler
  void handle(AdmitPrisoner command, CommandContext context) {
    PrisonerCommand.Admit admission = command.admission();
    gate.require(context.actor(), Permission.ADMIT_PRISONER, prisons.place(admission.prisonId(), "/prison"));
    streams.decide(PRISONER.at(admission.prisonerId()), admission);
    identities.reserve(context.request().clientRequestId(), IdentityKind.PRISONER, admission.personId(), command.nationalId(),
        admission.prisonerId(), PRISONER, prisoner -> prisoner instanceof Prisoner.Held);
  }

  @CommandHandler
  void handle(TransferPrisoner command, CommandContext context) {
    Prisoner.Held held = addressed(command.prisonerId(), Permission.TRANSFER_PRISONER, context);
    prisons.place(command.to(), "/to");
    placements.endAll(command.prisonerId(), PlacementEndReason.TRANSFERRED, command.on());
    streams.decide(PRISONER.at(command.prisonerId()),
        new PrisonerCommand.Transfer(command.prisonerId(), held.prisonId(), command.to(), command.on()));
  }

  @CommandHandler
  void handle(PrisonerCommand.ConsentToWork command, CommandContext context) {
    addressed(command.prisonerId(), Permission.RECORD_WORK_CONSENT, context);
    streams.decide(PRISONER.at(command.prisonerId()), command);
  }

  @CommandHandler
  void handle(PrisonerCommand.WithdrawConsent command, CommandContext context) {
    addressed(command.prisonerId(), Permission.RECORD_WORK_CONSENT, context);
    placements.endAll(command.prisonerId(), PlacementEndReason.WITHDRAWN, command.on());
    streams.decide(PRISONER.at(command.prisonerId()), command);
  }

  private Prisoner.Held addressed(PrisonerId id, Permission permission, CommandContext context) {
    placements.lockWithPlacements(id);
    streams.address(PRISONER.at(id), context.seen());
    return switch (streams.state(PRISONER.at(id))) {
      case Prisoner.Held held -> {
        gate.require(context.actor(), permission, prisons.place(held.prisonId(), ""));
        yield held;
      }
      case Prisoner.Departed departed -> {
        gate.require(context.actor(), permission, prisons.place(departed.heldIn(), ""));
        throw new RuleRejectedException(Rejection.of(EmploymentRule.PRISONER_DEPARTED));
      }
      case Prisoner.NotAdmitted() -> throw new IllegalStateException("An addressed prisoner was admitted");
    };
  }
}
