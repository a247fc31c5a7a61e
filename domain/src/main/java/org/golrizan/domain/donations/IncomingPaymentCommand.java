package org.golrizan.domain.donations;

import java.time.LocalDate;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.StaffId;
import org.golrizan.events.donations.DismissReason;
import org.golrizan.events.donations.DonationId;
import org.golrizan.events.donations.FundId;
import org.golrizan.events.donations.IncomingPaymentId;
import org.golrizan.events.donations.IncomingPaymentSource;

/** What can be asked of a payment that came in. */
public sealed interface IncomingPaymentCommand {

  IncomingPaymentId paymentId();

  /** Nothing happens if the very payment was entered before. */
  record Enter(
      IncomingPaymentId paymentId,
      IncomingPaymentSource source,
      String issuer,
      String reference,
      FundId fundId,
      Province province,
      Rial amount,
      StaffId by,
      LocalDate on)
      implements IncomingPaymentCommand {}

  /** The payment is that donation, which is received and cleared in the same commit. */
  record Match(IncomingPaymentId paymentId, DonationId donationId, StaffId by, LocalDate on) implements IncomingPaymentCommand {}

  record Dismiss(IncomingPaymentId paymentId, DismissReason reason, StaffId by, LocalDate on) implements IncomingPaymentCommand {}
}
