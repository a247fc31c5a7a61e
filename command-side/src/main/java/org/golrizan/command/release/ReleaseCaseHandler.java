package org.golrizan.command.release;

import static org.golrizan.command.release.ReleaseCaseShell.RELEASE_CASE;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.golrizan.api.access.Permission;
import org.golrizan.api.problem.ApiProblem;
import org.golrizan.command.access.Gate;
import org.golrizan.command.access.Place;
import org.golrizan.command.dispatch.CausedCommand;
import org.golrizan.command.dispatch.CommandContext;
import org.golrizan.command.employment.Departures;
import org.golrizan.command.employment.Prisons;
import org.golrizan.command.stream.RuleRejectedException;
import org.golrizan.command.stream.Streams;
import org.golrizan.domain.Rejection;
import org.golrizan.domain.employment.EmploymentRule;
import org.golrizan.domain.employment.Prisoner;
import org.golrizan.domain.release.ReleaseCase;
import org.golrizan.domain.release.ReleaseCaseCommand;
import org.golrizan.domain.release.ReleaseCaseStage;
import org.golrizan.domain.release.ReleaseRule;
import org.golrizan.events.PrisonId;
import org.golrizan.events.employment.DepartureReason;
import org.golrizan.events.release.ReleaseCaseId;
import org.golrizan.events.release.SettlementChannel;
import org.springframework.stereotype.Component;

/** A case opens, closes and grants together with its prisoner's record, in one commit; all other steps are its own. */
@Component
class ReleaseCaseHandler {

  private final Streams streams;
  private final Gate gate;
  private final Prisons prisons;
  private final Departures prisoners;
  private final ReleasePolicyHandler policy;

  ReleaseCaseHandler(
      Streams streams, Gate gate, Prisons prisons, Departures prisoners, ReleasePolicyHandler policy) {
    this.streams = streams;
    this.gate = gate;
    this.prisons = prisons;
    this.prisoners = prisoners;
    this.policy = policy;
  }

  @CommandHandler
  void handle(OpenReleaseCase command, CommandContext context) {
    prisoners.lock(command.prisonerId(), RELEASE_CASE.at(command.caseId()));
    Prisoner.Held held = switch (prisoners.state(command.prisonerId())) {
      case Prisoner.Held inPrison -> inPrison;
      case Prisoner.Departed departed -> {
        gate.require(context.actor(), Permission.OPEN_RELEASE_CASE, prisons.place(departed.heldIn(), ""));
        throw new RuleRejectedException(Rejection.of(EmploymentRule.PRISONER_DEPARTED));
      }
      case Prisoner.NotAdmitted() -> throw ApiProblem.invalid("/prisonerId", "unknown-reference");
    };
    Place.Prison prison = prisons.place(held.prisonId(), "");
    gate.require(context.actor(), Permission.OPEN_RELEASE_CASE, prison);
    held.closedReleaseCase().filter(before -> streams.peek(RELEASE_CASE.at(before)).isToReopen()).ifPresent(before -> {
      throw new RuleRejectedException(Rejection.of(ReleaseRule.CASE_TO_REOPEN).with("caseId", before.value()));
    });
    streams.decide(RELEASE_CASE.at(command.caseId()), new ReleaseCaseCommand.Open(command.caseId(), command.prisonerId(),
        prison.prison(), prison.province(), held.legalCategory(), context.staff(), command.on()));
    prisoners.openReleaseCase(command.prisonerId(), command.caseId(), command.on());
  }

  @CommandHandler
  void handle(CheckEligibility command, CommandContext context) {
    ReleaseCase.Open open = addressed(command.caseId(), Permission.CONDUCT_RELEASE_CASE, context);
    boolean departed = !(prisoners.peek(open.prisonerId()) instanceof Prisoner.Held);
    streams.decide(RELEASE_CASE.at(command.caseId()), new ReleaseCaseCommand.CheckEligibility(
        command.caseId(), policy.inForce(), departed, context.staff(), command.on()));
  }

  @CommandHandler
  void handle(ConductReleaseCase command, CommandContext context) {
    switch (command.step()) {
      case ReleaseCaseCommand.Approve approve -> conduct(approve.caseId(), approve, Permission.JUDGE_RELEASE_CASE, context);
      case ReleaseCaseCommand.Refuse refuse ->
          close(refuse.caseId(), refuse, refuse.on(), Permission.JUDGE_RELEASE_CASE, context);
      case ReleaseCaseCommand.Withdraw withdraw ->
          withdraw(withdraw, context);
      case ReleaseCaseCommand.ReverseSettlement reverse when reverse.channel() == SettlementChannel.BANK_LOAN ->
          throw new RuleRejectedException(Rejection.of(ReleaseRule.CHANNEL_NOT_REVERSIBLE));
      case ReleaseCaseCommand step -> conduct(step.caseId(), step, Permission.CONDUCT_RELEASE_CASE, context);
    }
  }

  private void conduct(ReleaseCaseId caseId, ReleaseCaseCommand step, Permission permission, CommandContext context) {
    addressed(caseId, permission, context);
    streams.decide(RELEASE_CASE.at(caseId), step);
  }

  private void close(
      ReleaseCaseId caseId, ReleaseCaseCommand step, LocalDate on, Permission permission, CommandContext context) {
    ReleaseCase.Open open = withPrisoner(caseId, permission, context);
    streams.decide(RELEASE_CASE.at(caseId), step);
    prisoners.closeReleaseCase(open.prisonerId(), caseId, on);
  }

  /** A prisoner who died or was released otherwise is not held any more: then nothing of his case can be taken up again. */
  private void withdraw(ReleaseCaseCommand.Withdraw withdraw, CommandContext context) {
    close(withdraw.caseId(), withdraw, withdraw.on(), Permission.CONDUCT_RELEASE_CASE, context);
    Optional<DepartureReason> departure = switch (withdraw.reason()) {
      case DIED -> Optional.of(DepartureReason.DIED);
      case RELEASED_OTHERWISE -> Optional.of(DepartureReason.RELEASED);
      case AT_OWN_WISH, ENTERED_BY_MISTAKE, OTHER -> Optional.empty();
    };
    departure.ifPresent(reason -> prisoners.depart(
        streams.state(RELEASE_CASE.at(withdraw.caseId())).facts().orElseThrow().prisonerId(), reason, withdraw.on()));
  }

  @CommandHandler
  void handle(ReopenReleaseCase command, CommandContext context) {
    var target = RELEASE_CASE.at(command.caseId());
    streams.peek(target).facts().ifPresent(facts -> prisoners.lock(facts.prisonerId(), target));
    streams.address(target, context.seen());
    ReleaseCase.Open facts = streams.state(target).facts().orElseThrow();
    gate.require(context.actor(), Permission.OPEN_RELEASE_CASE, place(facts));
    streams.decide(target,
        new ReleaseCaseCommand.Reopen(command.caseId(), command.reason(), context.staff(), command.on()));
    prisoners.openReleaseCase(facts.prisonerId(), command.caseId(), command.on());
  }

  /** Sent by follow-ups alone: no request leads here. Nothing happens if the case is not covered, or the judge was asked. */
  @CommandHandler
  void handle(AskApprovalOfCovered command) {
    var target = RELEASE_CASE.at(command.caseId());
    if (streams.state(target) instanceof ReleaseCase.Open open
        && open.stage() == ReleaseCaseStage.COVERED && open.grounds().isEmpty()) {
      streams.decide(target, new ReleaseCaseCommand.AskApproval(command.caseId(), CausedCommand.SYSTEM_ID, open.latest()));
    }
  }

  /** Sent by follow-ups alone: no request leads here. */
  @CommandHandler
  void handle(ReleaseCaseCommand.Close command) {
    streams.decide(RELEASE_CASE.at(command.caseId()), command);
  }

  @CommandHandler
  void handle(GrantRelease command, CommandContext context) {
    ReleaseCase.Open open = withPrisoner(command.caseId(), Permission.GRANT_RELEASE, context);
    Prisoner prisoner = prisoners.state(open.prisonerId());
    PrisonId heldIn = prisoner instanceof Prisoner.Held held ? held.prisonId() : open.prisonId();
    streams.decide(RELEASE_CASE.at(command.caseId()), new ReleaseCaseCommand.Grant(command.caseId(), policy.inForce(),
        !(prisoner instanceof Prisoner.Held), heldIn, context.staff(), command.on()));
    prisoners.depart(open.prisonerId(), DepartureReason.RELEASED, command.on());
  }

  /** The prisoner a case is about never changes, so it is read before the locks are taken. */
  private ReleaseCase.Open withPrisoner(ReleaseCaseId caseId, Permission permission, CommandContext context) {
    if (streams.peek(RELEASE_CASE.at(caseId)) instanceof ReleaseCase.Open open) {
      prisoners.lock(open.prisonerId(), RELEASE_CASE.at(caseId));
    }
    return addressed(caseId, permission, context);
  }

  private ReleaseCase.Open addressed(ReleaseCaseId caseId, Permission permission, CommandContext context) {
    var target = RELEASE_CASE.at(caseId);
    streams.address(target, context.seen());
    return switch (streams.state(target)) {
      case ReleaseCase.Open open -> {
        gate.require(context.actor(), permission, place(open));
        yield open;
      }
      case ReleaseCase.Closed closed -> {
        gate.require(context.actor(), permission, place(closed.last()));
        throw new RuleRejectedException(Rejection.of(ReleaseRule.CASE_CLOSED).with("stage", closed.stage().name()));
      }
      case ReleaseCase.NotOpened() -> throw new IllegalStateException("An addressed case was opened");
    };
  }

  /** Where the case was opened, also after the prisoner moved: who opened it brings it to its end. */
  private static Place place(ReleaseCase.Open open) {
    return new Place.Prison(open.prisonId(), open.province());
  }
}
