package org.golrizan.domain.release;

import static org.golrizan.domain.release.Cases.ACCOUNT;
import static org.golrizan.domain.release.Cases.CASE;
import static org.golrizan.domain.release.Cases.COLLEAGUE;
import static org.golrizan.domain.release.Cases.CREDITOR;
import static org.golrizan.domain.release.Cases.CREDITOR_NAME;
import static org.golrizan.domain.release.Cases.DOCUMENT;
import static org.golrizan.domain.release.Cases.FUND;
import static org.golrizan.domain.release.Cases.JUDGE;
import static org.golrizan.domain.release.Cases.OFFICER;
import static org.golrizan.domain.release.Cases.PRISON;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.golrizan.events.Personal;
import org.golrizan.events.Rial;
import org.golrizan.events.StaffId;
import org.golrizan.events.donations.AllocationId;
import org.golrizan.events.donations.Instalment;
import org.golrizan.events.release.CaseCloseReason;
import org.golrizan.events.release.ClaimId;
import org.golrizan.events.release.ClaimKind;
import org.golrizan.events.release.DetentionGround;
import org.golrizan.events.release.NegotiationOutcome;
import org.golrizan.events.release.RefusalReason;
import org.golrizan.events.release.ReopenReason;
import org.golrizan.events.release.ReversalReason;
import org.golrizan.events.release.SettlementChannel;
import org.golrizan.events.release.SuspensionReason;

/** Random commands to a case. Few ids, people and days, so that every rule is hit. */
final class CaseCommands {

  private CaseCommands() {}

  /** Any command, on today or a few days before. */
  static ReleaseCaseCommand any(Random random, LocalDate today, ReleasePolicy.InForce policy) {
    LocalDate on = today.minusDays(random.nextInt(6));
    ClaimId claim = new ClaimId(new UUID(3, random.nextInt(3)));
    AllocationId allocation = new AllocationId(new UUID(4, random.nextInt(30)));
    Rial amount = Rial.of(random.nextInt(60));
    DetentionGround ground = List.of(DetentionGround.values()).get(random.nextInt(4));
    StaffId staff = staff(random);
    return switch (random.nextInt(50)) {
      case 0, 1 -> new ReleaseCaseCommand.CheckEligibility(CASE, policy, random.nextInt(10) == 0, staff, on);
      case 2 -> random.nextBoolean()
          ? confirm(claim, Rial.of(random.nextInt(300)), on)
          : correct(claim, Rial.of(random.nextInt(150)), on);
      case 3, 4, 5 -> new ReleaseCaseCommand.ForgiveClaim(CASE, claim, amount, staff, on);
      case 6, 7, 8, 9 -> new ReleaseCaseCommand.WithdrawForgiveness(CASE, claim, amount, staff, on);
      case 10, 11 -> new ReleaseCaseCommand.RelieveClaim(CASE, claim, amount, "court", staff, on);
      case 12, 13 -> new ReleaseCaseCommand.PayOwnContribution(CASE, claim, amount, "bank", staff, on);
      case 14, 15 -> new ReleaseCaseCommand.PayLoan(CASE, claim, amount, "bank", staff, on);
      case 16, 17, 18 -> new ReleaseCaseCommand.AllocateToClaim(CASE, claim, allocation, FUND, amount, on);
      case 19, 20 -> new ReleaseCaseCommand.ClearPayment(CASE, claim, allocation, amount, on);
      case 21 -> new ReleaseCaseCommand.NoteDetentionGround(CASE, ground, staff, on);
      case 22, 23, 24 -> new ReleaseCaseCommand.LiftDetentionGround(CASE, ground, staff, on);
      case 25, 26, 27 -> new ReleaseCaseCommand.AskApproval(CASE, staff, on);
      case 28, 29, 30 -> new ReleaseCaseCommand.Approve(CASE, staff, on);
      case 31 -> random.nextInt(4) == 0
          ? new ReleaseCaseCommand.Refuse(CASE, RefusalReason.OTHER, staff, on)
          : new ReleaseCaseCommand.Approve(CASE, staff, on);
      case 32 -> random.nextInt(20) == 0
          ? new ReleaseCaseCommand.Withdraw(CASE, CaseCloseReason.OTHER, staff, on)
          : new ReleaseCaseCommand.AskApproval(CASE, staff, on);
      case 33, 34 -> new ReleaseCaseCommand.TakePaymentBack(CASE, claim, allocation, amount, on);
      case 35, 36 -> new ReleaseCaseCommand.GiveAllocationBack(CASE, claim, allocation, amount, on);
      case 37, 38 -> new ReleaseCaseCommand.ReverseSettlement(CASE, claim,
          List.of(SettlementChannel.values()).get(random.nextInt(5)), amount, ReversalReason.ENTERED_BY_MISTAKE, staff, on);
      case 39 -> new ReleaseCaseCommand.AgreeInstalmentPlan(
          CASE, claim, List.of(new Instalment(today, Rial.of(1)), new Instalment(today.plusDays(1), amount)), DOCUMENT, staff, on);
      case 40 -> new ReleaseCaseCommand.NoteNegotiation(CASE, claim, NegotiationOutcome.NO_CHANGE, Personal.erased(), staff, on);
      case 41 -> random.nextInt(4) == 0
          ? new ReleaseCaseCommand.Suspend(CASE, SuspensionReason.OTHER, staff, on)
          : new ReleaseCaseCommand.Resume(CASE, staff, on);
      case 42 -> new ReleaseCaseCommand.Reopen(CASE, ReopenReason.NEW_FACTS, staff, on);
      case 43 -> new ReleaseCaseCommand.Close(CASE, on);
      default -> new ReleaseCaseCommand.Grant(CASE, policy, random.nextInt(10) == 0, PRISON, staff, on);
    };
  }

  /** The next sensible thing to do for a release, today. */
  static ReleaseCaseCommand towardsRelease(
      Random random, LocalDate today, ReleasePolicy.InForce policy, ReleaseCase.Open open) {
    if (open.confirmed().isZero()) {
      ClaimId first = new ClaimId(new UUID(3, 0));
      Rial amount = Rial.of(1 + random.nextInt(100));
      return open.claims().containsKey(first) ? correct(first, amount, today) : confirm(first, amount, today);
    }
    if (open.suspendedOn().isPresent()) {
      return new ReleaseCaseCommand.Resume(CASE, COLLEAGUE, today);
    }
    if (!open.isEligible() && random.nextBoolean()) {
      return new ReleaseCaseCommand.CheckEligibility(CASE, policy, false, OFFICER, today);
    }
    Optional<Map.Entry<ClaimId, Claim>> owing =
        open.claims().entrySet().stream().filter(entry -> !entry.getValue().outstanding().isZero()).findFirst();
    if (owing.isPresent()) {
      return settle(random, today, owing.get().getKey(), owing.get().getValue().outstanding());
    }
    for (Map.Entry<ClaimId, Claim> claim : open.claims().entrySet()) {
      for (Map.Entry<AllocationId, Claim.Allocated> allocation : claim.getValue().allocations().entrySet()) {
        if (allocation.getValue().paid() ? random.nextInt(20) == 0 : random.nextInt(10) == 0) {
          Rial amount = allocation.getValue().amount();
          return allocation.getValue().paid()
              ? new ReleaseCaseCommand.TakePaymentBack(CASE, claim.getKey(), allocation.getKey(), amount, today)
              : new ReleaseCaseCommand.GiveAllocationBack(CASE, claim.getKey(), allocation.getKey(), amount, today);
        }
        if (!allocation.getValue().paid()) {
          return new ReleaseCaseCommand.ClearPayment(
              CASE, claim.getKey(), allocation.getKey(), allocation.getValue().amount(), today);
        }
      }
    }
    if (!open.grounds().isEmpty()) {
      return new ReleaseCaseCommand.LiftDetentionGround(CASE, open.grounds().keySet().iterator().next(), OFFICER, today);
    }
    return switch (open.approval()) {
      case Approval.NotAsked(), Approval.Lapsed() -> new ReleaseCaseCommand.AskApproval(CASE, COLLEAGUE, today);
      case Approval.Asked asked -> random.nextInt(10) == 0
          ? new ReleaseCaseCommand.Refuse(CASE, RefusalReason.OTHER, JUDGE, today)
          : new ReleaseCaseCommand.Approve(CASE, JUDGE, today);
      case Approval.Given given -> random.nextInt(3) == 0
          ? new ReleaseCaseCommand.Grant(CASE, policy, false, PRISON, OFFICER, today)
          : any(random, today, policy);
    };
  }

  static StaffId staff(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> OFFICER;
      case 1 -> COLLEAGUE;
      default -> JUDGE;
    };
  }

  private static ReleaseCaseCommand settle(Random random, LocalDate today, ClaimId claim, Rial outstanding) {
    Rial amount = random.nextBoolean() ? outstanding : Rial.of(1 + random.nextInt((int) outstanding.amount()));
    return switch (random.nextInt(5)) {
      case 0 -> new ReleaseCaseCommand.ForgiveClaim(CASE, claim, amount, OFFICER, today);
      case 1 -> new ReleaseCaseCommand.RelieveClaim(CASE, claim, amount, "court", OFFICER, today);
      case 2 -> new ReleaseCaseCommand.PayOwnContribution(CASE, claim, amount, "bank", OFFICER, today);
      case 3 -> new ReleaseCaseCommand.PayLoan(CASE, claim, amount, "bank", OFFICER, today);
      default -> new ReleaseCaseCommand.AllocateToClaim(
          CASE, claim, new AllocationId(new UUID(5, random.nextInt(1_000_000))), FUND, amount, today);
    };
  }

  private static ReleaseCaseCommand correct(ClaimId claim, Rial amount, LocalDate on) {
    return new ReleaseCaseCommand.CorrectClaim(CASE, claim, amount, ACCOUNT, "court", DOCUMENT, OFFICER, on);
  }

  private static ReleaseCaseCommand confirm(ClaimId claim, Rial amount, LocalDate on) {
    return new ReleaseCaseCommand.ConfirmClaim(
        CASE, claim, ClaimKind.DIYA, amount, CREDITOR, CREDITOR_NAME, ACCOUNT, "court", DOCUMENT, OFFICER, on);
  }
}
