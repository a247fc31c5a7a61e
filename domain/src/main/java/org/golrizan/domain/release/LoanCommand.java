package org.golrizan.domain.release;

import java.time.LocalDate;
import java.util.List;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.StaffId;
import org.golrizan.events.donations.Instalment;
import org.golrizan.events.release.ClaimId;
import org.golrizan.events.release.LoanCancelReason;
import org.golrizan.events.release.LoanId;
import org.golrizan.events.release.ReleaseCaseId;
import org.golrizan.events.release.ReversalReason;

/** What can be asked of a loan. */
public sealed interface LoanCommand {

  LoanId loanId();

  /** @param province the release case's */
  record Grant(
      LoanId loanId,
      ReleaseCaseId caseId,
      ClaimId claimId,
      Province province,
      Rial amount,
      String lender,
      String contractReference,
      List<Instalment> instalments,
      StaffId by,
      LocalDate on)
      implements LoanCommand {

    public Grant {
      instalments = List.copyOf(instalments);
    }
  }

  /** The claim is settled by it in the same commit. */
  record PayOut(LoanId loanId, String bankReference, StaffId by, LocalDate on) implements LoanCommand {}

  /** The claim is open again in the same commit. */
  record TakePayoutBack(LoanId loanId, ReversalReason reason, StaffId by, LocalDate on) implements LoanCommand {}

  record Repay(LoanId loanId, Rial amount, String bankReference, StaffId by, LocalDate on) implements LoanCommand {}

  record Cancel(LoanId loanId, LoanCancelReason reason, StaffId by, LocalDate on) implements LoanCommand {}
}
