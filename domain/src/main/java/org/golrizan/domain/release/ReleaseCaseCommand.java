package org.golrizan.domain.release;

import java.time.LocalDate;
import java.util.List;
import org.golrizan.events.DocumentHash;
import org.golrizan.events.PersonId;
import org.golrizan.events.Personal;
import org.golrizan.events.PrisonId;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.Sheba;
import org.golrizan.events.StaffId;
import org.golrizan.events.donations.AllocationId;
import org.golrizan.events.donations.FundId;
import org.golrizan.events.donations.Instalment;
import org.golrizan.events.employment.LegalCategory;
import org.golrizan.events.employment.PrisonerId;
import org.golrizan.events.release.CaseCloseReason;
import org.golrizan.events.release.ClaimId;
import org.golrizan.events.release.ClaimKind;
import org.golrizan.events.release.DetentionGround;
import org.golrizan.events.release.NegotiationOutcome;
import org.golrizan.events.release.RefusalReason;
import org.golrizan.events.release.ReleaseCaseId;
import org.golrizan.events.release.ReopenReason;
import org.golrizan.events.release.ReversalReason;
import org.golrizan.events.release.SettlementChannel;
import org.golrizan.events.release.SuspensionReason;

/** What can be asked of a release case. */
public sealed interface ReleaseCaseCommand {

  ReleaseCaseId caseId();

  /** @param province the prison's; the case keeps it when the prisoner is transferred */
  record Open(
      ReleaseCaseId caseId,
      PrisonerId prisonerId,
      PrisonId prisonId,
      Province province,
      LegalCategory legalCategory,
      StaffId caseOfficer,
      LocalDate on)
      implements ReleaseCaseCommand {}

  /**
   * Checks eligibility, for the first time or again.
   *
   * @param policy   the version in force
   * @param departed whether the prisoner is no longer held
   */
  record CheckEligibility(ReleaseCaseId caseId, ReleasePolicy.InForce policy, boolean departed, StaffId by, LocalDate on)
      implements ReleaseCaseCommand {}

  /** @param document the court's ruling */
  record ConfirmClaim(
      ReleaseCaseId caseId,
      ClaimId claimId,
      ClaimKind kind,
      Rial amount,
      PersonId creditorId,
      Personal<String> creditorName,
      Personal<Sheba> depositAccount,
      String courtReference,
      DocumentHash document,
      StaffId by,
      LocalDate on)
      implements ReleaseCaseCommand {}

  /** @param amount zero if the court annulled the claim */
  record CorrectClaim(
      ReleaseCaseId caseId,
      ClaimId claimId,
      Rial amount,
      Personal<Sheba> depositAccount,
      String courtReference,
      DocumentHash document,
      StaffId by,
      LocalDate on)
      implements ReleaseCaseCommand {}

  record ForgiveClaim(ReleaseCaseId caseId, ClaimId claimId, Rial amount, StaffId by, LocalDate on)
      implements ReleaseCaseCommand {}

  record WithdrawForgiveness(ReleaseCaseId caseId, ClaimId claimId, Rial amount, StaffId by, LocalDate on)
      implements ReleaseCaseCommand {}

  record RelieveClaim(ReleaseCaseId caseId, ClaimId claimId, Rial amount, String courtReference, StaffId by, LocalDate on)
      implements ReleaseCaseCommand {}

  record PayOwnContribution(
      ReleaseCaseId caseId, ClaimId claimId, Rial amount, String bankReference, StaffId by, LocalDate on)
      implements ReleaseCaseCommand {}

  record PayLoan(ReleaseCaseId caseId, ClaimId claimId, Rial amount, String bankReference, StaffId by, LocalDate on)
      implements ReleaseCaseCommand {}

  /** A fund set the amount aside for the claim, in the same commit. */
  record AllocateToClaim(
      ReleaseCaseId caseId, ClaimId claimId, AllocationId allocationId, FundId fundId, Rial amount, LocalDate on)
      implements ReleaseCaseCommand {}

  /** The allocation was paid, in the same commit. */
  record ClearPayment(ReleaseCaseId caseId, ClaimId claimId, AllocationId allocationId, Rial amount, LocalDate on)
      implements ReleaseCaseCommand {}

  /** The bank took the payment of an allocation back, in the same commit. */
  record TakePaymentBack(ReleaseCaseId caseId, ClaimId claimId, AllocationId allocationId, Rial amount, LocalDate on)
      implements ReleaseCaseCommand {}

  /** An allocation is given back, in the same commit. */
  record GiveAllocationBack(ReleaseCaseId caseId, ClaimId claimId, AllocationId allocationId, Rial amount, LocalDate on)
      implements ReleaseCaseCommand {}

  /** @param channel insolvency relief, own contribution or bank loan */
  record ReverseSettlement(
      ReleaseCaseId caseId,
      ClaimId claimId,
      SettlementChannel channel,
      Rial amount,
      ReversalReason reason,
      StaffId by,
      LocalDate on)
      implements ReleaseCaseCommand {}

  record AgreeInstalmentPlan(
      ReleaseCaseId caseId, ClaimId claimId, List<Instalment> instalments, DocumentHash document, StaffId by, LocalDate on)
      implements ReleaseCaseCommand {

    public AgreeInstalmentPlan {
      instalments = List.copyOf(instalments);
    }
  }

  record NoteNegotiation(
      ReleaseCaseId caseId, ClaimId claimId, NegotiationOutcome outcome, Personal<String> note, StaffId by, LocalDate on)
      implements ReleaseCaseCommand {}

  record NoteDetentionGround(ReleaseCaseId caseId, DetentionGround ground, StaffId by, LocalDate on)
      implements ReleaseCaseCommand {}

  record LiftDetentionGround(ReleaseCaseId caseId, DetentionGround ground, StaffId by, LocalDate on)
      implements ReleaseCaseCommand {}

  /** Nothing happens if the question is open already. */
  record AskApproval(ReleaseCaseId caseId, StaffId by, LocalDate on) implements ReleaseCaseCommand {}

  record Approve(ReleaseCaseId caseId, StaffId judge, LocalDate on) implements ReleaseCaseCommand {}

  record Refuse(ReleaseCaseId caseId, RefusalReason reason, StaffId judge, LocalDate on) implements ReleaseCaseCommand {}

  record Withdraw(ReleaseCaseId caseId, CaseCloseReason reason, StaffId by, LocalDate on) implements ReleaseCaseCommand {}

  record Suspend(ReleaseCaseId caseId, SuspensionReason reason, StaffId by, LocalDate on) implements ReleaseCaseCommand {}

  record Resume(ReleaseCaseId caseId, StaffId by, LocalDate on) implements ReleaseCaseCommand {}

  record Reopen(ReleaseCaseId caseId, ReopenReason reason, StaffId by, LocalDate on) implements ReleaseCaseCommand {}

  /** All that follows from the release was done. Nothing happens if that was recorded before. */
  record Close(ReleaseCaseId caseId, LocalDate on) implements ReleaseCaseCommand {}

  /**
   * Releases the prisoner, after checking eligibility again: both are recorded, or neither.
   *
   * @param policy   the version in force
   * @param departed whether the prisoner is no longer held
   * @param prisonId where he is held now, which need not be where the case was opened
   */
  record Grant(
      ReleaseCaseId caseId,
      ReleasePolicy.InForce policy,
      boolean departed,
      PrisonId prisonId,
      StaffId by,
      LocalDate on)
      implements ReleaseCaseCommand {}
}
