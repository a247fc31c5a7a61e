package org.golrizan.events.release;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.golrizan.events.DocumentHash;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.EventType;
import org.golrizan.events.PersonId;
import org.golrizan.events.Personal;
import org.golrizan.events.PrisonId;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.Sheba;
import org.golrizan.events.StaffId;
import org.golrizan.events.SubjectOf;
import org.golrizan.events.donations.AllocationId;
import org.golrizan.events.donations.FundId;
import org.golrizan.events.donations.Instalment;
import org.golrizan.events.employment.LegalCategory;
import org.golrizan.events.employment.PrisonerId;

/** What happens to a release case and its debt claims. */
public sealed interface ReleaseCaseEvent extends DomainEvent {

  ReleaseCaseId caseId();

  /** When it was so. */
  LocalDate on();

  @Override
  default ReleaseCaseId stream() {
    return caseId();
  }

  @EventType(value = "release-case.opened", meaning = "A case was opened for a prisoner.")
  record Opened(
      ReleaseCaseId caseId,
      PrisonerId prisonerId,
      PrisonId prisonId,
      Province province,
      LegalCategory legalCategory,
      StaffId caseOfficer,
      LocalDate on)
      implements ReleaseCaseEvent {}

  @EventType(value = "release-case.found-eligible", meaning = "The prisoner is eligible under a version of the policy.")
  record FoundEligible(
      ReleaseCaseId caseId,
      int policyVersion,
      Rial debtLimit,
      StaffId by,
      LocalDate on)
      implements ReleaseCaseEvent {}

  @EventType(value = "release-case.found-ineligible", meaning = "The prisoner is not eligible under a version of the policy.")
  record FoundIneligible(
      ReleaseCaseId caseId,
      int policyVersion,
      Set<IneligibilityReason> reasons,
      StaffId by,
      LocalDate on)
      implements ReleaseCaseEvent {

    public FoundIneligible {
      Set<IneligibilityReason> ordered = EnumSet.noneOf(IneligibilityReason.class);
      ordered.addAll(reasons);
      reasons = Collections.unmodifiableSet(ordered);
    }
  }

  /** @param document the court's ruling; unknown of what was stored before it was asked for */
  @EventType(
      value = "release-case.claim-confirmed",
      revision = 2,
      meaning = "The court confirmed a debt claim and the account to pay into.")
  record ClaimConfirmed(
      ReleaseCaseId caseId,
      ClaimId claimId,
      ClaimKind kind,
      Rial amount,
      PersonId creditorId,
      @SubjectOf("creditorId") Personal<String> creditorName,
      @SubjectOf("creditorId") Personal<Sheba> depositAccount,
      String courtReference,
      Optional<DocumentHash> document,
      StaffId by,
      LocalDate on)
      implements ReleaseCaseEvent {}

  /**
   * @param amount   what the court confirms from now on in place of what it confirmed before; zero if it annulled the claim
   * @param document the court's ruling
   */
  @EventType(
      value = "release-case.claim-corrected",
      meaning = "The court corrected a claim: its amount, its account or its reference.")
  record ClaimCorrected(
      ReleaseCaseId caseId,
      ClaimId claimId,
      Rial amount,
      PersonId creditorId,
      @SubjectOf("creditorId") Personal<Sheba> depositAccount,
      String courtReference,
      DocumentHash document,
      StaffId by,
      LocalDate on)
      implements ReleaseCaseEvent {}

  @EventType(value = "release-case.claim-forgiven", meaning = "The creditor forgave part or all of a claim.")
  record ClaimForgiven(
      ReleaseCaseId caseId,
      ClaimId claimId,
      Rial amount,
      StaffId by,
      LocalDate on)
      implements ReleaseCaseEvent {}

  @EventType(value = "release-case.forgiveness-withdrawn", meaning = "The creditor took the forgiveness of a claim back.")
  record ForgivenessWithdrawn(
      ReleaseCaseId caseId,
      ClaimId claimId,
      Rial amount,
      StaffId by,
      LocalDate on)
      implements ReleaseCaseEvent {}

  @EventType(value = "release-case.claim-relieved", meaning = "An insolvency ruling relieved part or all of a claim.")
  record ClaimRelieved(
      ReleaseCaseId caseId,
      ClaimId claimId,
      Rial amount,
      String courtReference,
      StaffId by,
      LocalDate on)
      implements ReleaseCaseEvent {}

  @EventType(value = "release-case.own-contribution-paid", meaning = "The prisoner paid into the court-given account.")
  record OwnContributionPaid(
      ReleaseCaseId caseId,
      ClaimId claimId,
      Rial amount,
      String bankReference,
      StaffId by,
      LocalDate on)
      implements ReleaseCaseEvent {}

  @EventType(value = "release-case.loan-paid", meaning = "A bank loan was paid into the court-given account.")
  record LoanPaid(
      ReleaseCaseId caseId,
      ClaimId claimId,
      Rial amount,
      String bankReference,
      StaffId by,
      LocalDate on)
      implements ReleaseCaseEvent {}

  @EventType(value = "release-case.claim-allocated", meaning = "A fund set money aside for a claim.")
  record ClaimAllocated(
      ReleaseCaseId caseId,
      ClaimId claimId,
      AllocationId allocationId,
      FundId fundId,
      Rial amount,
      LocalDate on)
      implements ReleaseCaseEvent {}

  @EventType(value = "release-case.allocation-paid", meaning = "An allocation for a claim was paid.")
  record AllocationPaid(
      ReleaseCaseId caseId,
      ClaimId claimId,
      AllocationId allocationId,
      Rial amount,
      LocalDate on)
      implements ReleaseCaseEvent {}

  @EventType(value = "release-case.detention-ground-noted", meaning = "Another ground of detention is known.")
  record DetentionGroundNoted(
      ReleaseCaseId caseId,
      DetentionGround ground,
      StaffId by,
      LocalDate on)
      implements ReleaseCaseEvent {}

  @EventType(value = "release-case.detention-ground-lifted", meaning = "Another ground of detention no longer holds.")
  record DetentionGroundLifted(
      ReleaseCaseId caseId,
      DetentionGround ground,
      StaffId by,
      LocalDate on)
      implements ReleaseCaseEvent {}

  @EventType(value = "release-case.approval-asked", meaning = "A judge was asked to approve the release.")
  record ApprovalAsked(ReleaseCaseId caseId, StaffId by, LocalDate on) implements ReleaseCaseEvent {}

  @EventType(value = "release-case.approved", meaning = "A judge approved the release.")
  record Approved(ReleaseCaseId caseId, StaffId judge, LocalDate on) implements ReleaseCaseEvent {}

  @EventType(value = "release-case.refused", meaning = "A judge refused the release.")
  record Refused(ReleaseCaseId caseId, RefusalReason reason, StaffId judge, LocalDate on) implements ReleaseCaseEvent {}

  @EventType(value = "release-case.withdrawn", meaning = "The case was withdrawn.")
  record Withdrawn(ReleaseCaseId caseId, CaseCloseReason reason, StaffId by, LocalDate on) implements ReleaseCaseEvent {}

  @EventType(value = "release-case.granted", meaning = "The prisoner was released.")
  record Granted(
      ReleaseCaseId caseId,
      PrisonerId prisonerId,
      PrisonId prisonId,
      Province province,
      int policyVersion,
      Map<SettlementChannel, Rial> settled,
      StaffId by,
      LocalDate on)
      implements ReleaseCaseEvent {

    public Granted {
      Map<SettlementChannel, Rial> ordered = new EnumMap<>(SettlementChannel.class);
      ordered.putAll(settled);
      settled = Collections.unmodifiableMap(ordered);
    }
  }

  @EventType(
      value = "release-case.settlement-reversed",
      meaning = "An entry of a ruling, a contribution or a loan was taken back: the opposite of it.")
  record SettlementReversed(
      ReleaseCaseId caseId,
      ClaimId claimId,
      SettlementChannel channel,
      Rial amount,
      ReversalReason reason,
      StaffId by,
      LocalDate on)
      implements ReleaseCaseEvent {}

  @EventType(
      value = "release-case.allocation-given-back",
      meaning = "An allocation for a claim came back to its fund: that much of the claim is open again.")
  record AllocationGivenBack(ReleaseCaseId caseId, ClaimId claimId, AllocationId allocationId, Rial amount, LocalDate on)
      implements ReleaseCaseEvent {}

  @EventType(value = "release-case.payment-returned", meaning = "The bank took the payment of an allocation back.")
  record PaymentReturned(ReleaseCaseId caseId, ClaimId claimId, AllocationId allocationId, Rial amount, LocalDate on)
      implements ReleaseCaseEvent {}

  /** @param instalments in the order of their days; they sum to what was outstanding of the claim, or less */
  @EventType(
      value = "release-case.instalment-plan-agreed",
      meaning = "The court set down in which parts the prisoner pays a claim; it takes the place of an earlier plan.")
  record InstalmentPlanAgreed(
      ReleaseCaseId caseId,
      ClaimId claimId,
      List<Instalment> instalments,
      DocumentHash document,
      StaffId by,
      LocalDate on)
      implements ReleaseCaseEvent {

    public InstalmentPlanAgreed {
      instalments = List.copyOf(instalments);
    }
  }

  /** @param note free text about the talk; the creditor's, and erased with him */
  @EventType(value = "release-case.negotiation-noted", meaning = "Somebody talked with a creditor about a claim.")
  record NegotiationNoted(
      ReleaseCaseId caseId,
      ClaimId claimId,
      PersonId creditorId,
      NegotiationOutcome outcome,
      @SubjectOf("creditorId") Personal<String> note,
      StaffId by,
      LocalDate on)
      implements ReleaseCaseEvent {}

  @EventType(value = "release-case.suspended", meaning = "The case rests: nothing is allocated, asked, approved or granted.")
  record Suspended(ReleaseCaseId caseId, SuspensionReason reason, StaffId by, LocalDate on) implements ReleaseCaseEvent {}

  @EventType(value = "release-case.resumed", meaning = "The case goes on.")
  record Resumed(ReleaseCaseId caseId, StaffId by, LocalDate on) implements ReleaseCaseEvent {}

  @EventType(
      value = "release-case.reopened",
      meaning = "A case that was refused or withdrawn goes on; eligibility is to be checked anew.")
  record Reopened(ReleaseCaseId caseId, ReopenReason reason, StaffId by, LocalDate on) implements ReleaseCaseEvent {}

  @EventType(value = "release-case.closed", meaning = "All that follows from the release was done.")
  record Closed(ReleaseCaseId caseId, LocalDate on) implements ReleaseCaseEvent {}
}
