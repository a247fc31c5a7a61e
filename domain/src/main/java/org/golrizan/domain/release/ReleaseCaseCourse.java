package org.golrizan.domain.release;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.golrizan.events.release.ClaimId;
import org.golrizan.events.release.DetentionGround;
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

/** Where each event takes a release case. */
final class ReleaseCaseCourse {

  private ReleaseCaseCourse() {}

  static ReleaseCase.Open begin(Opened e) {
    return new ReleaseCase.Open(e.prisonerId(), e.prisonId(), e.province(), e.legalCategory(), Set.of(e.caseOfficer()), e.on(),
        new Verdict.NotChecked(e.on()), Map.of(), Map.of(), new Approval.NotAsked(), Optional.empty(), e.on());
  }

  static ReleaseCase next(ReleaseCase.Open open, ReleaseCaseEvent event) {
    return switch (event) {
      case Opened e -> open;
      case FoundEligible e -> open.asOf(e.on()).with(new Verdict.Eligible(e.policyVersion(), e.debtLimit(), e.on()));
      case FoundIneligible e ->
          lapsed(open.asOf(e.on()).with(new Verdict.Ineligible(e.policyVersion(), e.reasons(), e.on())));
      case ClaimConfirmed e ->
          lapsed(open.asOf(e.on()).with(e.claimId(), Claim.confirmed(e.kind(), e.creditorId(), e.amount(), e.on())));
      case ClaimCorrected e -> lapsed(change(open, e.claimId(), e.on(), claim -> claim.corrected(e.amount())));
      case ClaimForgiven e ->
          change(open, e.claimId(), e.on(), claim -> claim.settle(SettlementChannel.FORGIVENESS, e.amount(), e.on()));
      case ForgivenessWithdrawn e ->
          lapsed(change(open, e.claimId(), e.on(), claim -> claim.takeBack(SettlementChannel.FORGIVENESS, e.amount(), e.on())));
      case ClaimRelieved e ->
          change(open, e.claimId(), e.on(), claim -> claim.settle(SettlementChannel.INSOLVENCY_RELIEF, e.amount(), e.on()));
      case OwnContributionPaid e ->
          change(open, e.claimId(), e.on(), claim -> claim.settle(SettlementChannel.OWN_CONTRIBUTION, e.amount(), e.on()));
      case LoanPaid e ->
          change(open, e.claimId(), e.on(), claim -> claim.settle(SettlementChannel.BANK_LOAN, e.amount(), e.on()));
      case ClaimAllocated e ->
          change(open, e.claimId(), e.on(), claim -> claim.allocate(e.allocationId(), e.amount(), e.on()));
      case AllocationPaid e ->
          change(open, e.claimId(), e.on(), claim -> claim.payment(e.allocationId(), true, e.on()));
      case PaymentReturned e ->
          lapsed(change(open, e.claimId(), e.on(), claim -> claim.payment(e.allocationId(), false, e.on())));
      case AllocationGivenBack e ->
          lapsed(change(open, e.claimId(), e.on(), claim -> claim.giveBack(e.allocationId(), e.amount(), e.on())));
      case SettlementReversed e ->
          lapsed(change(open, e.claimId(), e.on(), claim -> claim.takeBack(e.channel(), e.amount(), e.on())));
      case InstalmentPlanAgreed e -> open.asOf(e.on());
      case NegotiationNoted e -> open.asOf(e.on());
      case Suspended e -> lapsed(open.asOf(e.on()).suspended(Optional.of(e.on())));
      case Resumed e -> open.asOf(e.on()).suspended(Optional.empty());
      case Reopened e -> open;
      case Closed e -> open;
      case DetentionGroundNoted e -> {
        Map<DetentionGround, LocalDate> grounds = new HashMap<>(open.grounds());
        grounds.put(e.ground(), e.on());
        yield lapsed(open.asOf(e.on()).withGrounds(grounds));
      }
      case DetentionGroundLifted e -> {
        Map<DetentionGround, LocalDate> grounds = new HashMap<>(open.grounds());
        grounds.remove(e.ground());
        yield open.asOf(e.on()).withGrounds(grounds);
      }
      case ApprovalAsked e -> open.asOf(e.on()).with(new Approval.Asked(e.by(), e.on()));
      case Approved e when open.approval() instanceof Approval.Asked asked ->
          open.asOf(e.on()).with(new Approval.Given(e.judge(), asked, e.on()));
      case Approved e -> open;
      case Refused e -> new ReleaseCase.Closed(ReleaseCaseStage.REFUSED, open, e.on());
      case Withdrawn e -> new ReleaseCase.Closed(ReleaseCaseStage.WITHDRAWN, open, e.on());
      case Granted e -> new ReleaseCase.Closed(ReleaseCaseStage.GRANTED, open, e.on());
    };
  }

  static ReleaseCase next(ReleaseCase.Closed closed, ReleaseCaseEvent event) {
    return switch (event) {
      case AllocationPaid e -> withLast(closed, next(closed.last(), e));
      case PaymentReturned e -> withLast(closed, next(closed.last(), e));
      case AllocationGivenBack e when closed.isReopenable() -> withLast(closed, next(closed.last(), e));
      case Reopened e when closed.isReopenable() -> lapsed(
          closed.last().asOf(e.on()).with(e.by()).with(new Verdict.NotChecked(e.on())).suspended(Optional.empty()));
      case Closed e when closed.stage() == ReleaseCaseStage.GRANTED ->
          new ReleaseCase.Closed(ReleaseCaseStage.CLOSED, closed.last(), e.on());
      default -> closed;
    };
  }

  private static ReleaseCase withLast(ReleaseCase.Closed closed, ReleaseCase last) {
    return last instanceof ReleaseCase.Open open ? new ReleaseCase.Closed(closed.stage(), open, closed.on()) : closed;
  }

  /** What the judge was asked about, or approved, is no longer so. */
  private static ReleaseCase.Open lapsed(ReleaseCase.Open open) {
    return open.with(open.approval().lapse());
  }

  private static ReleaseCase.Open change(ReleaseCase.Open open, ClaimId claimId, LocalDate on, UnaryOperator<Claim> change) {
    Claim claim = open.claims().get(claimId);
    return claim == null ? open : open.asOf(on).with(claimId, change.apply(claim));
  }
}
