package org.golrizan.domain.donations;

import java.time.LocalDate;
import java.util.Optional;
import org.golrizan.events.AssociationId;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.StaffId;
import org.golrizan.events.donations.FundId;
import org.golrizan.events.familysupport.AidKind;
import org.golrizan.events.release.ClaimId;
import org.golrizan.events.release.ReleaseCaseId;

/** What the rules know of an allocation. */
public sealed interface Allocation {

  record NotMade() implements Allocation {}

  /** @param by whoever made it, and therefore may not order its payment nor say that it was paid */
  record Made(FundId fundId, Aim aim, Province province, Rial amount, StaffId by, LocalDate on) implements Allocation {}

  /** The bank was told to pay and has not answered. */
  record Ordered(Made made, LocalDate on) implements Allocation {}

  record Paid(Made made, LocalDate on) implements Allocation {}

  /** The bank did not pay, or took the payment back: it can be ordered again, or given back. */
  record Returned(Made made, LocalDate on) implements Allocation {}

  record GivenBack(Made made, LocalDate on) implements Allocation {}

  /** What it is for. */
  sealed interface Aim {

    record DebtClaim(ReleaseCaseId caseId, ClaimId claimId) implements Aim {}

    record Aid(AssociationId associationId, AidKind kind) implements Aim {}
  }

  /** The effective date of the latest of what happened to it; empty if it was never made. */
  default Optional<LocalDate> latest() {
    return switch (this) {
      case NotMade() -> Optional.empty();
      case Made made -> Optional.of(made.on());
      case Ordered ordered -> Optional.of(ordered.on());
      case Paid paid -> Optional.of(paid.on());
      case Returned returned -> Optional.of(returned.on());
      case GivenBack back -> Optional.of(back.on());
    };
  }

  /** What making it fixed for good; empty if it was never made. */
  default Optional<Made> facts() {
    return switch (this) {
      case NotMade() -> Optional.empty();
      case Made made -> Optional.of(made);
      case Ordered ordered -> Optional.of(ordered.made());
      case Paid paid -> Optional.of(paid.made());
      case Returned returned -> Optional.of(returned.made());
      case GivenBack back -> Optional.of(back.made());
    };
  }
}
