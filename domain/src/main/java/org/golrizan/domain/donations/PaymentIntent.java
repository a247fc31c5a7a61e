package org.golrizan.domain.donations;

import java.time.LocalDate;
import java.util.Optional;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.BenefactorId;
import org.golrizan.events.donations.DonationId;
import org.golrizan.events.donations.FundId;
import org.golrizan.events.donations.PledgeId;

/** What the rules know of a payment at a gateway. */
public sealed interface PaymentIntent {

  record NotStarted() implements PaymentIntent {}

  record Started(
      BenefactorId benefactorId, FundId fundId, Province province, Optional<PledgeId> pledgeId, Rial amount, LocalDate on)
      implements PaymentIntent {}

  record Succeeded(Started started, DonationId donationId, String reference) implements PaymentIntent {}

  record Failed(Started started, LocalDate on) implements PaymentIntent {}

  /** What the benefactor began; empty if nobody did. */
  default Optional<Started> facts() {
    return switch (this) {
      case NotStarted() -> Optional.empty();
      case Started started -> Optional.of(started);
      case Succeeded succeeded -> Optional.of(succeeded.started());
      case Failed failed -> Optional.of(failed.started());
    };
  }
}
