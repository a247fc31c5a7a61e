package org.golrizan.domain.release;

import static org.golrizan.domain.CommonRule.NOT_FOUND;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.golrizan.domain.Decider;
import org.golrizan.domain.Decision;
import org.golrizan.domain.Rejection;
import org.golrizan.domain.Requirements;
import org.golrizan.events.release.ClaimId;
import org.golrizan.events.release.IneligibilityReason;
import org.golrizan.events.release.ReleaseCaseEvent;
import org.golrizan.events.release.ReleaseCaseEvent.AllocationGivenBack;
import org.golrizan.events.release.ReleaseCaseEvent.AllocationPaid;
import org.golrizan.events.release.ReleaseCaseEvent.ApprovalAsked;
import org.golrizan.events.release.ReleaseCaseEvent.Approved;
import org.golrizan.events.release.ReleaseCaseEvent.ClaimAllocated;
import org.golrizan.events.release.ReleaseCaseEvent.ClaimConfirmed;
import org.golrizan.events.release.ReleaseCaseEvent.ClaimCorrected;
import org.golrizan.events.release.ReleaseCaseEvent.ClaimForgiven;
import org.golrizan.events.release.ReleaseCaseEvent.ClaimRelieved;
import org.golrizan.events.release.ReleaseCaseEvent.Closed;
import org.golrizan.events.release.ReleaseCaseEvent.DetentionGroundLifted;
import org.golrizan.events.release.ReleaseCaseEvent.DetentionGroundNoted;
import org.golrizan.events.release.ReleaseCaseEvent.ForgivenessWithdrawn;
import org.golrizan.events.release.ReleaseCaseEvent.FoundEligible;
import org.golrizan.events.release.ReleaseCaseEvent.FoundIneligible;
import org.golrizan.events.release.ReleaseCaseEvent.Granted;
import org.golrizan.events.release.ReleaseCaseEvent.InstalmentPlanAgreed;
import org.golrizan.events.release.ReleaseCaseEvent.LoanPaid;
import org.golrizan.events.release.ReleaseCaseEvent.NegotiationNoted;
import org.golrizan.events.release.ReleaseCaseEvent.Opened;
import org.golrizan.events.release.ReleaseCaseEvent.OwnContributionPaid;
import org.golrizan.events.release.ReleaseCaseEvent.PaymentReturned;
import org.golrizan.events.release.ReleaseCaseEvent.Refused;
import org.golrizan.events.release.ReleaseCaseEvent.Reopened;
import org.golrizan.events.release.ReleaseCaseEvent.Resumed;
import org.golrizan.events.release.ReleaseCaseEvent.SettlementReversed;
import org.golrizan.events.release.ReleaseCaseEvent.Suspended;
import org.golrizan.events.release.ReleaseCaseEvent.Withdrawn;

/**
 * A release is granted only to a prisoner who is still eligible, whose claims are settled and paid, whom a judge approved, and
 * whom nothing else detains. Its rules are in {@link OpenCaseRules}, its course in {@link ReleaseCaseCourse}.
 */
public final class ReleaseCaseDecider implements Decider<ReleaseCaseCommand, ReleaseCase, ReleaseCaseEvent> {

  @Override
  public ReleaseCase initial() {
    return new ReleaseCase.NotOpened();
  }

  /**
   * A verdict, a note and a grant are proposed from what the case says, so it must be there. And a grant that a fresh check of
   * eligibility speaks against is rejected with whatever else is missing.
   */
  @Override
  public Decision<ReleaseCaseEvent> decide(ReleaseCaseCommand command, ReleaseCase state) {
    if (state instanceof ReleaseCase.NotOpened && !(command instanceof ReleaseCaseCommand.Open)) {
      return new Decision.Rejected<>(Rejection.of(NOT_FOUND));
    }
    if (repeatsTheClaim(command).filter(claim -> !isIn(state, claim)).isPresent()) {
      return new Decision.Rejected<>(Rejection.of(ReleaseRule.CLAIM_NOT_IN_CASE));
    }
    if (command instanceof ReleaseCaseCommand.Grant grant && state instanceof ReleaseCase.Open open) {
      Set<IneligibilityReason> against = reasonsAgainst(open, grant.policy(), grant.departed());
      Optional<Rejection> objection = GrantRequirements.objection(open, against.isEmpty(), against, grant.by());
      if (objection.isPresent()) {
        return new Decision.Rejected<>(objection.get());
      }
    }
    return Decider.super.decide(command, state);
  }

  private static Optional<ClaimId> repeatsTheClaim(ReleaseCaseCommand command) {
    return switch (command) {
      case ReleaseCaseCommand.NoteNegotiation c -> Optional.of(c.claimId());
      case ReleaseCaseCommand.CorrectClaim c -> Optional.of(c.claimId());
      default -> Optional.empty();
    };
  }

  private static boolean isIn(ReleaseCase state, ClaimId claim) {
    return state.facts().filter(open -> open.claims().containsKey(claim)).isPresent();
  }

  private static List<ReleaseCaseEvent> ofClaim(ReleaseCase state, ClaimId id, Function<Claim, ReleaseCaseEvent> event) {
    return state.facts()
        .flatMap(open -> Optional.ofNullable(open.claims().get(id)))
        .map(claim -> List.of(event.apply(claim)))
        .orElse(List.of());
  }

  @Override
  public List<ReleaseCaseEvent> propose(ReleaseCaseCommand command, ReleaseCase state) {
    return switch (command) {
      case ReleaseCaseCommand.Open c -> List.of(new Opened(
          c.caseId(), c.prisonerId(), c.prisonId(), c.province(), c.legalCategory(), c.caseOfficer(), c.on()));
      case ReleaseCaseCommand.CheckEligibility c -> state.facts().map(open -> check(c, open)).stream().toList();
      case ReleaseCaseCommand.ConfirmClaim c -> List.of(new ClaimConfirmed(c.caseId(), c.claimId(), c.kind(), c.amount(),
          c.creditorId(), c.creditorName(), c.depositAccount(), c.courtReference(), Optional.of(c.document()), c.by(), c.on()));
      case ReleaseCaseCommand.CorrectClaim c -> ofClaim(state, c.claimId(), claim -> new ClaimCorrected(c.caseId(), c.claimId(),
          c.amount(), claim.creditorId(), c.depositAccount(), c.courtReference(), c.document(), c.by(), c.on()));
      case ReleaseCaseCommand.ForgiveClaim c ->
          List.of(new ClaimForgiven(c.caseId(), c.claimId(), c.amount(), c.by(), c.on()));
      case ReleaseCaseCommand.WithdrawForgiveness c ->
          List.of(new ForgivenessWithdrawn(c.caseId(), c.claimId(), c.amount(), c.by(), c.on()));
      case ReleaseCaseCommand.RelieveClaim c ->
          List.of(new ClaimRelieved(c.caseId(), c.claimId(), c.amount(), c.courtReference(), c.by(), c.on()));
      case ReleaseCaseCommand.PayOwnContribution c ->
          List.of(new OwnContributionPaid(c.caseId(), c.claimId(), c.amount(), c.bankReference(), c.by(), c.on()));
      case ReleaseCaseCommand.PayLoan c ->
          List.of(new LoanPaid(c.caseId(), c.claimId(), c.amount(), c.bankReference(), c.by(), c.on()));
      case ReleaseCaseCommand.AllocateToClaim c ->
          List.of(new ClaimAllocated(c.caseId(), c.claimId(), c.allocationId(), c.fundId(), c.amount(), c.on()));
      case ReleaseCaseCommand.ClearPayment c ->
          List.of(new AllocationPaid(c.caseId(), c.claimId(), c.allocationId(), c.amount(), c.on()));
      case ReleaseCaseCommand.TakePaymentBack c ->
          List.of(new PaymentReturned(c.caseId(), c.claimId(), c.allocationId(), c.amount(), c.on()));
      case ReleaseCaseCommand.GiveAllocationBack c ->
          List.of(new AllocationGivenBack(c.caseId(), c.claimId(), c.allocationId(), c.amount(), c.on()));
      case ReleaseCaseCommand.ReverseSettlement c -> List.of(
          new SettlementReversed(c.caseId(), c.claimId(), c.channel(), c.amount(), c.reason(), c.by(), c.on()));
      case ReleaseCaseCommand.AgreeInstalmentPlan c ->
          List.of(new InstalmentPlanAgreed(c.caseId(), c.claimId(), c.instalments(), c.document(), c.by(), c.on()));
      case ReleaseCaseCommand.NoteNegotiation c -> ofClaim(state, c.claimId(), claim -> new NegotiationNoted(
          c.caseId(), c.claimId(), claim.creditorId(), c.outcome(), c.note(), c.by(), c.on()));
      case ReleaseCaseCommand.NoteDetentionGround c ->
          List.of(new DetentionGroundNoted(c.caseId(), c.ground(), c.by(), c.on()));
      case ReleaseCaseCommand.LiftDetentionGround c ->
          List.of(new DetentionGroundLifted(c.caseId(), c.ground(), c.by(), c.on()));
      case ReleaseCaseCommand.Suspend c -> List.of(new Suspended(c.caseId(), c.reason(), c.by(), c.on()));
      case ReleaseCaseCommand.Resume c -> List.of(new Resumed(c.caseId(), c.by(), c.on()));
      case ReleaseCaseCommand.Reopen c -> List.of(new Reopened(c.caseId(), c.reason(), c.by(), c.on()));
      case ReleaseCaseCommand.Close c
          when state instanceof ReleaseCase.Closed closed && closed.stage() == ReleaseCaseStage.CLOSED -> List.of();
      case ReleaseCaseCommand.Close c -> List.of(new Closed(c.caseId(), c.on()));
      case ReleaseCaseCommand.AskApproval c
          when state instanceof ReleaseCase.Open open && open.approval() instanceof Approval.Asked -> List.of();
      case ReleaseCaseCommand.AskApproval c -> List.of(new ApprovalAsked(c.caseId(), c.by(), c.on()));
      case ReleaseCaseCommand.Approve c -> List.of(new Approved(c.caseId(), c.judge(), c.on()));
      case ReleaseCaseCommand.Refuse c -> List.of(new Refused(c.caseId(), c.reason(), c.judge(), c.on()));
      case ReleaseCaseCommand.Withdraw c -> List.of(new Withdrawn(c.caseId(), c.reason(), c.by(), c.on()));
      case ReleaseCaseCommand.Grant c -> state.facts().map(open -> grant(c, open)).orElse(List.of());
    };
  }

  private static ReleaseCaseEvent check(ReleaseCaseCommand.CheckEligibility c, ReleaseCase.Open open) {
    Set<IneligibilityReason> against = reasonsAgainst(open, c.policy(), c.departed());
    return against.isEmpty()
        ? new FoundEligible(c.caseId(), c.policy().version(), c.policy().debtLimit(), c.by(), c.on())
        : new FoundIneligible(c.caseId(), c.policy().version(), against, c.by(), c.on());
  }

  private static List<ReleaseCaseEvent> grant(ReleaseCaseCommand.Grant c, ReleaseCase.Open open) {
    ReleaseCaseEvent checkedAgain =
        check(new ReleaseCaseCommand.CheckEligibility(c.caseId(), c.policy(), c.departed(), c.by(), c.on()), open);
    return List.of(checkedAgain, new Granted(c.caseId(), open.prisonerId(), c.prisonId(), open.province(),
        c.policy().version(), open.settled(), c.by(), c.on()));
  }

  private static Set<IneligibilityReason> reasonsAgainst(
      ReleaseCase.Open open, ReleasePolicy.InForce policy, boolean departed) {
    return Eligibility.reasonsAgainst(policy, open.legalCategory(), open.confirmed(), departed);
  }

  @Override
  public Optional<Rejection> objection(ReleaseCaseEvent event, ReleaseCase state) {
    return switch (state) {
      case ReleaseCase.NotOpened() -> event instanceof Opened ? Requirements.none() : Requirements.objection(NOT_FOUND);
      case ReleaseCase.Open open -> OpenCaseRules.objection(event, open);
      case ReleaseCase.Closed closed -> ClosedCaseRules.objection(event, closed);
    };
  }

  @Override
  public ReleaseCase evolve(ReleaseCase state, ReleaseCaseEvent event) {
    return switch (state) {
      case ReleaseCase.NotOpened none -> event instanceof Opened e ? ReleaseCaseCourse.begin(e) : none;
      case ReleaseCase.Open open -> ReleaseCaseCourse.next(open, event);
      case ReleaseCase.Closed closed -> ReleaseCaseCourse.next(closed, event);
    };
  }
}
