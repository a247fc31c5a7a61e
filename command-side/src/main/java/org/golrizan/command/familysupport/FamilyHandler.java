package org.golrizan.command.familysupport;

import static org.golrizan.command.familysupport.FamilyShell.FAMILY;

import org.axonframework.commandhandling.CommandHandler;
import org.golrizan.api.access.Permission;
import org.golrizan.api.problem.ApiProblem;
import org.golrizan.command.access.Gate;
import org.golrizan.command.access.Place;
import org.golrizan.command.dispatch.CommandContext;
import org.golrizan.command.employment.Departures;
import org.golrizan.command.identity.IdentityIndex;
import org.golrizan.command.identity.IdentityKind;
import org.golrizan.command.stream.RuleRejectedException;
import org.golrizan.command.stream.Streams;
import org.golrizan.domain.Rejection;
import org.golrizan.domain.employment.EmploymentRule;
import org.golrizan.domain.employment.Prisoner;
import org.golrizan.domain.familysupport.Family;
import org.golrizan.domain.familysupport.FamilyCommand;
import org.golrizan.domain.familysupport.FamilySupportRule;
import org.golrizan.events.Personal;
import org.golrizan.events.employment.DepartureReason;
import org.golrizan.events.familysupport.FamilyId;
import org.springframework.stereotype.Component;

@Component
class FamilyHandler {

  private final Streams streams;
  private final Gate gate;
  private final Associations associations;
  private final Departures prisoners;
  private final IdentityIndex identities;
  private final SupportPolicyHandler policy;

  FamilyHandler(Streams streams, Gate gate, Associations associations, Departures prisoners, IdentityIndex identities,
      SupportPolicyHandler policy) {
    this.streams = streams;
    this.gate = gate;
    this.associations = associations;
    this.prisoners = prisoners;
    this.identities = identities;
    this.policy = policy;
  }

  @CommandHandler
  void handle(RegisterFamily command, CommandContext context) {
    Place.Association association = associations.place(command.associationId(), "/association");
    gate.require(context.actor(), Permission.REGISTER_FAMILY, association);
    if (prisoners.peek(command.prisonerId()) instanceof Prisoner.NotAdmitted) {
      throw ApiProblem.invalid("/prisonerId", "unknown-reference");
    }
    streams.decide(FAMILY.at(command.familyId()), new FamilyCommand.Register(
        command.familyId(), command.prisonerId(), association.association(), association.province(), command.head(),
        command.members(), Personal.of(command.mobile()), Personal.of(command.address()), command.housing(),
        command.monthlyIncome(), context.staff(), command.on()));
    identities.reserve(context.request().clientRequestId(), IdentityKind.FAMILY_HEAD, command.head().personId(),
        command.headNationalId(), command.familyId(), FAMILY, family -> true);
  }

  /** A family whose prisoner was released already is covered for what is left of its grace period. */
  @CommandHandler
  void handle(ChangeCoverage.Start command, CommandContext context) {
    if (streams.peek(FAMILY.at(command.familyId())) instanceof Family.NotCovered known) {
      prisoners.lock(known.registration().prisonerId(), FAMILY.at(command.familyId()));
    }
    Family family = addressed(command.familyId(), context);
    if (!(family instanceof Family.NotCovered waiting)) {
      throw new RuleRejectedException(Rejection.of(FamilySupportRule.ALREADY_COVERED));
    }
    streams.decide(FAMILY.at(command.familyId()), new FamilyCommand.StartCoverage(command.familyId(),
        waiting.routedTo().associationId(), waiting.routedTo().province(), context.staff(), command.on()));
    if (prisoners.state(waiting.registration().prisonerId()) instanceof Prisoner.Departed departed
        && departed.reason() == DepartureReason.RELEASED) {
      FamilyCommand.StartGrace grace =
          policy.grace(command.familyId(), departed.lastReleaseCase().orElseThrow(), departed.on());
      if (command.on().isAfter(departed.on().plusDays(grace.graceDays()))) {
        throw new RuleRejectedException(Rejection.of(EmploymentRule.PRISONER_DEPARTED));
      }
      streams.decide(FAMILY.at(command.familyId()), grace);
    }
  }

  @CommandHandler
  void handle(ChangeCoverage.Transfer command, CommandContext context) {
    Family.Covered covered = covered(command.familyId(), context);
    Place.Association to = associations.place(command.to(), "/to");
    streams.decide(FAMILY.at(command.familyId()), new FamilyCommand.TransferCoverage(command.familyId(),
        covered.by().associationId(), covered.by().province(), to.association(), to.province(), context.staff(),
        command.on()));
  }

  @CommandHandler
  void handle(ChangeCoverage.End command, CommandContext context) {
    Family.Covered covered = covered(command.familyId(), context);
    streams.decide(FAMILY.at(command.familyId()), new FamilyCommand.EndCoverage(command.familyId(),
        covered.by().associationId(), covered.by().province(), command.reason(), context.staff(), command.on()));
  }

  private Family.Covered covered(FamilyId id, CommandContext context) {
    if (!(addressed(id, context) instanceof Family.Covered covered)) {
      throw new RuleRejectedException(Rejection.of(FamilySupportRule.NOT_COVERED));
    }
    return covered;
  }

  private Family addressed(FamilyId id, CommandContext context) {
    streams.address(FAMILY.at(id), context.seen());
    Family family = streams.state(FAMILY.at(id));
    Family.Office office = switch (family) {
      case Family.NotCovered waiting -> waiting.routedTo();
      case Family.Covered covered -> covered.by();
      case Family.NotRegistered() -> throw new IllegalStateException("An addressed family was registered");
    };
    gate.require(context.actor(), Permission.DECIDE_COVERAGE, new Place.Association(office.associationId(), office.province()));
    return family;
  }
}
