package org.golrizan.query.loans;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.golrizan.events.release.LoanCancelReason;
import org.jspecify.annotations.Nullable;

/**
 * A bank's loan for a debt claim, in rials: owed = repaid + open, once it is paid out.
 *
 * @param province    the province of the release case
 * @param amount      what the bank pays towards the claim
 * @param owed        what the instalments sum to
 * @param open        what is owed and not repaid; nothing before it is paid out
 * @param lender      the bank
 * @param nextDueOn   the day on which the first instalment is due that is not repaid; absent if nothing is open
 */
public record Loan(
    String id,
    String releaseCase,
    String claim,
    String province,
    long amount,
    long owed,
    long repaid,
    long open,
    String lender,
    String contractReference,
    Status status,
    List<Part> instalments,
    LocalDate grantedOn,
    @Nullable LocalDate paidOutOn,
    @Nullable LocalDate nextDueOn,
    @Nullable LoanCancelReason cancelReason) {

  /** How far it is. */
  public enum Status {
    GRANTED,
    PAID_OUT,
    REPAID,
    CANCELLED
  }

  /** One instalment, in rials. */
  public record Part(LocalDate dueOn, long amount) {}

  Loan paidOut(LocalDate on) {
    return repaying(Status.PAID_OUT, 0, on);
  }

  Loan repaid(long more) {
    long now = repaid + more;
    return repaying(now == owed ? Status.REPAID : Status.PAID_OUT, now, Objects.requireNonNull(paidOutOn, "repaid after the payout"));
  }

  Loan payoutReturned() {
    return new Loan(id, releaseCase, claim, province, amount, owed, 0, 0, lender, contractReference, Status.GRANTED, instalments,
        grantedOn, null, null, null);
  }

  private Loan repaying(Status now, long nowRepaid, LocalDate on) {
    return new Loan(id, releaseCase, claim, province, amount, owed, nowRepaid, owed - nowRepaid, lender, contractReference, now,
        instalments, grantedOn, on, firstOpen(nowRepaid), null);
  }

  private @Nullable LocalDate firstOpen(long nowRepaid) {
    long due = 0;
    for (Part part : instalments) {
      due += part.amount();
      if (due > nowRepaid) {
        return part.dueOn();
      }
    }
    return null;
  }

  Loan cancelled(LoanCancelReason reason) {
    return new Loan(id, releaseCase, claim, province, amount, owed, 0, 0, lender, contractReference, Status.CANCELLED, instalments,
        grantedOn, null, null, reason);
  }
}
