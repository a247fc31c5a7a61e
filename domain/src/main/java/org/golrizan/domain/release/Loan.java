package org.golrizan.domain.release;

import java.time.LocalDate;
import java.util.Optional;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.release.ClaimId;
import org.golrizan.events.release.ReleaseCaseId;

/** What the rules know of a loan. */
public sealed interface Loan {

  record NotGranted() implements Loan {}

  /**
   * @param owed what the instalments sum to
   * @param on   the day of the grant, or on which a payout came back
   */
  record Granted(ReleaseCaseId caseId, ClaimId claimId, Province province, Rial amount, Rial owed, LocalDate on) implements Loan {

    Granted again(LocalDate day) {
      return new Granted(caseId, claimId, province, amount, owed, day);
    }
  }

  /** @param repaid rials of what is owed */
  record PaidOut(Granted granted, Rial repaid, LocalDate latest) implements Loan {

    public Rial open() {
      return granted.owed().minus(repaid);
    }
  }

  record Cancelled(Granted granted) implements Loan {}

  /** What granting it fixed for good; empty if it was never granted. */
  default Optional<Granted> facts() {
    return switch (this) {
      case NotGranted() -> Optional.empty();
      case Granted granted -> Optional.of(granted);
      case PaidOut paidOut -> Optional.of(paidOut.granted());
      case Cancelled cancelled -> Optional.of(cancelled.granted());
    };
  }
}
