package org.golrizan.domain.donations;

import java.time.LocalDate;
import java.util.Optional;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.StaffId;
import org.golrizan.events.donations.BenefactorId;
import org.golrizan.events.donations.FundId;
import org.golrizan.events.donations.PledgeId;

/** What the rules know of a donation. */
public sealed interface Donation {

  record NotReceived() implements Donation {}

  /** The bank has not answered yet. */
  record Received(
      BenefactorId benefactorId,
      FundId fundId,
      Province province,
      Optional<PledgeId> pledgeId,
      Rial amount,
      LocalDate on)
      implements Donation {}

  /**
   * @param clearedBy whoever said so, and therefore may not refund it
   * @param refunded  rials that went back to the benefactor
   * @param latest    the latest effective date so far
   */
  record Cleared(Received received, StaffId clearedBy, Rial refunded, LocalDate latest) implements Donation {

    /** Rials that are still a gift. */
    public Rial kept() {
      return received.amount().minus(refunded);
    }
  }

  record Bounced(Received received, LocalDate on) implements Donation {}

  /** What the receipt fixed for good; empty if it was never received. */
  default Optional<Received> receipt() {
    return switch (this) {
      case NotReceived() -> Optional.empty();
      case Received waiting -> Optional.of(waiting);
      case Cleared cleared -> Optional.of(cleared.received());
      case Bounced bounced -> Optional.of(bounced.received());
    };
  }
}
