package org.golrizan.domain.donations;

import java.time.LocalDate;
import java.util.Optional;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.DonationId;
import org.golrizan.events.donations.FundId;
import org.golrizan.events.donations.IncomingPaymentSource;

/** What the rules know of a payment that came in. */
public sealed interface IncomingPayment {

  record NotEntered() implements IncomingPayment {}

  /** Nobody has said yet whose it is. */
  record Entered(
      IncomingPaymentSource source, String issuer, String reference, FundId fundId, Province province, Rial amount, LocalDate on)
      implements IncomingPayment {}

  record Matched(Entered entered, DonationId donationId) implements IncomingPayment {}

  record Dismissed(Entered entered) implements IncomingPayment {}

  /** What the bank or the slip says of it; empty if it never came in. */
  default Optional<Entered> facts() {
    return switch (this) {
      case NotEntered() -> Optional.empty();
      case Entered entered -> Optional.of(entered);
      case Matched matched -> Optional.of(matched.entered());
      case Dismissed dismissed -> Optional.of(dismissed.entered());
    };
  }
}
