package org.golrizan.events.release;

import java.time.LocalDate;
import java.util.List;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.EventType;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.StaffId;
import org.golrizan.events.donations.Instalment;

/** What happens to a bank loan that settles part of a debt claim and outlives the case. */
public sealed interface LoanEvent extends DomainEvent {

  LoanId loanId();

  @Override
  default LoanId stream() {
    return loanId();
  }

  /**
   * @param lender      the bank's name, not a person's
   * @param instalments in the order of their days; they sum to the loan or more, for interest and fees
   */
  @EventType(value = "loan.granted", meaning = "A bank granted the prisoner a loan for a debt claim.")
  record Granted(
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
      implements LoanEvent {

    public Granted {
      instalments = List.copyOf(instalments);
    }
  }

  @EventType(value = "loan.paid-out", meaning = "The bank paid the loan into the account that the court gave.")
  record PaidOut(LoanId loanId, Rial amount, String bankReference, StaffId by, LocalDate on) implements LoanEvent {}

  /** The claim that it settled is open again in the same commit. */
  @EventType(value = "loan.payout-returned", meaning = "The payout of a loan came back: it can be paid out anew.")
  record PayoutReturned(LoanId loanId, Rial amount, ReversalReason reason, StaffId by, LocalDate on) implements LoanEvent {}

  @EventType(value = "loan.repaid", meaning = "Part or all of what is owed to the bank was repaid.")
  record Repaid(LoanId loanId, Rial amount, String bankReference, StaffId by, LocalDate on) implements LoanEvent {}

  @EventType(value = "loan.cancelled", meaning = "A loan that was granted is not paid out.")
  record Cancelled(LoanId loanId, LoanCancelReason reason, StaffId by, LocalDate on) implements LoanEvent {}
}
