package org.golrizan.domain.release;

import static org.golrizan.domain.CommonRule.ALREADY_EXISTS;
import static org.golrizan.domain.CommonRule.AMOUNT_IS_ZERO;
import static org.golrizan.domain.CommonRule.AMOUNT_TOO_LARGE;
import static org.golrizan.domain.CommonRule.DIFFERS_FROM_EARLIER_FACT;
import static org.golrizan.domain.CommonRule.NAME_MISSING;
import static org.golrizan.domain.CommonRule.NEEDS_A_SECOND_PERSON;
import static org.golrizan.domain.CommonRule.REFERENCE_MISSING;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.golrizan.domain.Rejection;
import org.golrizan.domain.Requirements;
import org.golrizan.domain.donations.Instalments;
import org.golrizan.events.Rial;
import org.golrizan.events.StaffId;
import org.golrizan.events.donations.AllocationId;
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
import org.golrizan.events.release.SettlementChannel;

/** The rules of a case that is open, event by event. */
final class OpenCaseRules {

  /** Forgiveness is withdrawn by the creditor, and an allocation is given back to its fund. */
  private static final Set<SettlementChannel> REVERSIBLE = EnumSet.of(
      SettlementChannel.INSOLVENCY_RELIEF, SettlementChannel.OWN_CONTRIBUTION, SettlementChannel.BANK_LOAN);

  private OpenCaseRules() {}

  static Optional<Rejection> objection(ReleaseCaseEvent event, ReleaseCase.Open open) {
    return switch (event) {
      case Opened e -> Requirements.objection(ALREADY_EXISTS);
      case FoundEligible e -> checked(e.policyVersion(), e.on(), open)
          .and(!open.confirmed().isMoreThan(e.debtLimit()) && sameLimit(e, open), DIFFERS_FROM_EARLIER_FACT)
          .objection();
      case FoundIneligible e -> checked(e.policyVersion(), e.on(), open)
          .and(!e.reasons().isEmpty(), DIFFERS_FROM_EARLIER_FACT)
          .objection();
      case ClaimConfirmed e -> confirmed(e, open);
      case ClaimCorrected e -> corrected(e, open);
      case ClaimForgiven e -> settled(e.claimId(), e.amount(), e.on(), open);
      case ClaimRelieved e -> settled(e.claimId(), e.amount(), e.courtReference(), e.on(), open);
      case OwnContributionPaid e -> settled(e.claimId(), e.amount(), e.bankReference(), e.on(), open);
      case LoanPaid e -> settled(e.claimId(), e.amount(), e.bankReference(), e.on(), open);
      case ForgivenessWithdrawn e -> forgivenessWithdrawn(e, open);
      case ClaimAllocated e -> Requirements
          .that(open.claims().values().stream().noneMatch(claim -> claim.allocations().containsKey(e.allocationId())),
              ReleaseRule.CLAIM_ALREADY_HAS_ALLOCATION)
          .and(open.isEligible(), ReleaseRule.NOT_ELIGIBLE)
          .and(open.suspendedOn().isEmpty(), ReleaseRule.CASE_SUSPENDED)
          .objection()
          .or(() -> settled(e.claimId(), e.amount(), e.on(), open));
      case AllocationPaid e -> allocationPaid(e, open);
      case PaymentReturned e -> paymentReturned(e, open);
      case AllocationGivenBack e -> allocationGivenBack(e, open);
      case SettlementReversed e -> settlementReversed(e, open);
      case InstalmentPlanAgreed e -> ofClaim(e.claimId(), open, claim -> Requirements
          .that(Instalments.areInOrder(e.instalments(), claim.on())
              && !Instalments.sum(e.instalments()).isMoreThan(claim.outstanding()), ReleaseRule.PLAN_DOES_NOT_FIT,
              Map.of("outstanding", claim.outstanding().amount()))
          .andNotBefore(claim.on(), e.on()));
      case NegotiationNoted e -> ofClaim(e.claimId(), open, claim -> Requirements
          .that(e.creditorId().equals(claim.creditorId()), DIFFERS_FROM_EARLIER_FACT)
          .andNotBefore(claim.on(), e.on()));
      case Suspended e -> Requirements.that(open.suspendedOn().isEmpty(), ReleaseRule.CASE_SUSPENDED)
          .andNotBefore(open.latest(), e.on())
          .objection();
      case Resumed e -> open.suspendedOn()
          .map(since -> Requirements.notBefore(since, e.on()).objection())
          .orElseGet(() -> Requirements.objection(ReleaseRule.CASE_NOT_SUSPENDED));
      case Reopened e -> Requirements.objection(ReleaseRule.CASE_NOT_CLOSED);
      case Closed e -> Requirements.objection(ReleaseRule.CASE_NOT_CLOSED);
      case DetentionGroundNoted e -> Requirements
          .that(!open.grounds().containsKey(e.ground()), ReleaseRule.GROUND_ALREADY_NOTED)
          .andNotBefore(open.on(), e.on())
          .objection();
      case DetentionGroundLifted e -> Optional.ofNullable(open.grounds().get(e.ground()))
          .map(since -> Requirements.notBefore(since, e.on()).objection())
          .orElseGet(() -> Requirements.objection(ReleaseRule.GROUND_NOT_NOTED));
      case ApprovalAsked e -> approvalAsked(e, open);
      case Approved e -> approved(e, open);
      case Refused e -> refused(e, open);
      case Withdrawn e -> Requirements.notBefore(open.on(), e.on()).objection();
      case Granted e -> granted(e, open);
    };
  }

  private static Requirements checked(int version, LocalDate on, ReleaseCase.Open open) {
    Verdict before = open.verdict();
    return Requirements.that(version > 0 && version >= before.policyVersion(), ReleaseRule.POLICY_VERSION_WENT_BACK)
        .andNotBefore(before.on(), on);
  }

  private static boolean sameLimit(FoundEligible e, ReleaseCase.Open open) {
    return !(open.verdict() instanceof Verdict.Eligible before)
        || before.policyVersion() != e.policyVersion()
        || before.debtLimit().equals(e.debtLimit());
  }

  /** A claim is confirmed whatever the eligibility: it is the court's fact. One beyond the limit makes a new check due. */
  private static Optional<Rejection> confirmed(ClaimConfirmed e, ReleaseCase.Open open) {
    return Requirements.that(!open.claims().containsKey(e.claimId()), ReleaseRule.CLAIM_ALREADY_CONFIRMED)
        .and(!e.amount().isZero(), AMOUNT_IS_ZERO)
        .and(e.amount().amount() <= Long.MAX_VALUE - open.confirmed().amount(), AMOUNT_TOO_LARGE)
        .and(e.creditorName().toOptional().filter(String::isBlank).isEmpty(), NAME_MISSING)
        .and(!e.courtReference().isBlank(), REFERENCE_MISSING)
        .andNotBefore(open.on(), e.on())
        .objection();
  }

  /** What was settled stays so: whoever is to get money back must get it back first. */
  private static Optional<Rejection> corrected(ClaimCorrected e, ReleaseCase.Open open) {
    return ofClaim(e.claimId(), open, claim -> Requirements
        .that(e.creditorId().equals(claim.creditorId()), DIFFERS_FROM_EARLIER_FACT)
        .and(!claim.mostSettled().isMoreThan(e.amount()), ReleaseRule.LESS_THAN_SETTLED,
            Map.of("settled", claim.mostSettled().amount()))
        .and(e.amount().amount() <= Long.MAX_VALUE - open.confirmed().minus(claim.confirmed()).amount(), AMOUNT_TOO_LARGE)
        .and(!e.courtReference().isBlank(), REFERENCE_MISSING)
        .andNotBefore(claim.on(), e.on()));
  }

  private static Optional<Rejection> settled(
      ClaimId claimId, Rial amount, String reference, LocalDate on, ReleaseCase.Open open) {
    return settled(claimId, amount, on, open)
        .or(() -> Requirements.that(!reference.isBlank(), REFERENCE_MISSING).objection());
  }

  private static Optional<Rejection> settled(ClaimId claimId, Rial amount, LocalDate on, ReleaseCase.Open open) {
    return claim(claimId, open)
        .map(claim -> Requirements.that(!amount.isZero(), AMOUNT_IS_ZERO)
            .andNotBefore(claim.on(), on)
            .and(!amount.isMoreThan(claim.outstandingFrom(on)), ReleaseRule.MORE_THAN_OUTSTANDING,
                Map.of("outstanding", claim.outstandingFrom(on).amount()))
            .objection())
        .orElseGet(() -> Requirements.objection(ReleaseRule.CLAIM_NOT_IN_CASE));
  }

  private static Optional<Rejection> forgivenessWithdrawn(ForgivenessWithdrawn e, ReleaseCase.Open open) {
    return claim(e.claimId(), open)
        .map(claim -> Requirements.that(!e.amount().isZero(), AMOUNT_IS_ZERO)
            .andNotBefore(claim.on(), e.on())
            .and(!e.amount().isMoreThan(claim.settledFrom(SettlementChannel.FORGIVENESS, e.on())), ReleaseRule.MORE_THAN_FORGIVEN,
                Map.of("forgiven", claim.settledFrom(SettlementChannel.FORGIVENESS, e.on()).amount()))
            .objection())
        .orElseGet(() -> Requirements.objection(ReleaseRule.CLAIM_NOT_IN_CASE));
  }

  private static Optional<Rejection> settlementReversed(SettlementReversed e, ReleaseCase.Open open) {
    if (!REVERSIBLE.contains(e.channel())) {
      return Requirements.objection(ReleaseRule.CHANNEL_NOT_REVERSIBLE);
    }
    return ofClaim(e.claimId(), open, claim -> Requirements.that(!e.amount().isZero(), AMOUNT_IS_ZERO)
        .andNotBefore(claim.on(), e.on())
        .and(!e.amount().isMoreThan(claim.settledFrom(e.channel(), e.on())), ReleaseRule.MORE_THAN_SETTLED,
            Map.of("settled", claim.settledFrom(e.channel(), e.on()).amount())));
  }

  /** A payment that was made clears even if the prisoner was found ineligible since: the creditor has the money. */
  static Optional<Rejection> allocationPaid(AllocationPaid e, ReleaseCase.Open open) {
    return ofAllocation(e.claimId(), e.allocationId(), open, allocated -> Requirements
        .that(!allocated.paid(), ReleaseRule.PAYMENT_ALREADY_CLEARED)
        .and(e.amount().equals(allocated.amount()), DIFFERS_FROM_EARLIER_FACT)
        .andNotBefore(allocated.latest(), e.on()));
  }

  static Optional<Rejection> paymentReturned(PaymentReturned e, ReleaseCase.Open open) {
    return ofAllocation(e.claimId(), e.allocationId(), open, allocated -> Requirements
        .that(allocated.paid(), ReleaseRule.PAYMENT_NOT_CLEARED)
        .and(e.amount().equals(allocated.amount()), DIFFERS_FROM_EARLIER_FACT)
        .andNotBefore(allocated.latest(), e.on()));
  }

  static Optional<Rejection> allocationGivenBack(AllocationGivenBack e, ReleaseCase.Open open) {
    return ofAllocation(e.claimId(), e.allocationId(), open, allocated -> Requirements
        .that(!allocated.paid(), ReleaseRule.PAYMENT_ALREADY_CLEARED)
        .and(e.amount().equals(allocated.amount()), DIFFERS_FROM_EARLIER_FACT)
        .andNotBefore(allocated.latest(), e.on()));
  }

  private static Optional<Rejection> ofAllocation(
      ClaimId claimId, AllocationId allocationId, ReleaseCase.Open open, Function<Claim.Allocated, Requirements> requirements) {
    return claim(claimId, open)
        .map(claim -> Optional.ofNullable(claim.allocations().get(allocationId))
            .map(allocated -> requirements.apply(allocated).objection())
            .orElseGet(() -> Requirements.objection(ReleaseRule.ALLOCATION_NOT_IN_CLAIM)))
        .orElseGet(() -> Requirements.objection(ReleaseRule.CLAIM_NOT_IN_CASE));
  }

  private static Optional<Rejection> ofClaim(
      ClaimId claimId, ReleaseCase.Open open, Function<Claim, Requirements> requirements) {
    return claim(claimId, open)
        .map(claim -> requirements.apply(claim).objection())
        .orElseGet(() -> Requirements.objection(ReleaseRule.CLAIM_NOT_IN_CASE));
  }

  private static Optional<Rejection> approvalAsked(ApprovalAsked e, ReleaseCase.Open open) {
    return Requirements.that(!(open.approval() instanceof Approval.Asked), ReleaseRule.APPROVAL_ALREADY_ASKED)
        .and(!(open.approval() instanceof Approval.Given), ReleaseRule.APPROVAL_ALREADY_GIVEN)
        .objection()
        .or(() -> approvable(open))
        .or(() -> Requirements.notBefore(open.latest(), e.on()).objection());
  }

  private static Optional<Rejection> approvable(ReleaseCase.Open open) {
    return Requirements.that(open.suspendedOn().isEmpty(), ReleaseRule.CASE_SUSPENDED)
        .and(open.isEligible(), ReleaseRule.NOT_ELIGIBLE)
        .and(!open.confirmed().isZero(), ReleaseRule.NO_CLAIM_CONFIRMED)
        .and(open.outstanding().isZero(), ReleaseRule.CLAIM_OUTSTANDING, Map.of("outstanding", open.outstanding().amount()))
        .objection();
  }

  private static Optional<Rejection> approved(Approved e, ReleaseCase.Open open) {
    return switch (open.approval()) {
      case Approval.NotAsked(), Approval.Lapsed() -> Requirements.objection(ReleaseRule.APPROVAL_NOT_ASKED);
      case Approval.Given given -> Requirements.objection(ReleaseRule.APPROVAL_ALREADY_GIVEN);
      case Approval.Asked asked -> judged(e.judge(), e.on(), asked, open).or(() -> approvable(open));
    };
  }

  /** A judge may also think better of an approval, as long as the release was not granted. */
  private static Optional<Rejection> refused(Refused e, ReleaseCase.Open open) {
    return switch (open.approval()) {
      case Approval.NotAsked(), Approval.Lapsed() -> Requirements.objection(ReleaseRule.APPROVAL_NOT_ASKED);
      case Approval.Asked asked -> judged(e.judge(), e.on(), asked, open);
      case Approval.Given given -> judged(e.judge(), e.on(), given.asked(), open)
          .or(() -> Requirements.notBefore(given.on(), e.on()).objection());
    };
  }

  private static Optional<Rejection> judged(StaffId judge, LocalDate on, Approval.Asked asked, ReleaseCase.Open open) {
    return Requirements.that(!open.officers().contains(judge) && !judge.equals(asked.by()), NEEDS_A_SECOND_PERSON)
        .andNotBefore(asked.on(), on)
        .objection();
  }

  private static Optional<Rejection> granted(Granted e, ReleaseCase.Open open) {
    boolean checkedToday = open.isEligible()
        && open.verdict() instanceof Verdict.Eligible eligible
        && eligible.policyVersion() == e.policyVersion()
        && eligible.on().equals(e.on());
    Set<IneligibilityReason> against = open.verdict() instanceof Verdict.Ineligible found ? found.reasons() : Set.of();
    return GrantRequirements.objection(open, checkedToday, against, e.by())
        .or(() -> Requirements.notBefore(open.latest(), e.on())
            .and(e.prisonerId().equals(open.prisonerId()) && e.province().equals(open.province())
                && e.settled().equals(open.settled()), DIFFERS_FROM_EARLIER_FACT)
            .objection());
  }

  private static Optional<Claim> claim(ClaimId claimId, ReleaseCase.Open open) {
    return Optional.ofNullable(open.claims().get(claimId));
  }
}
