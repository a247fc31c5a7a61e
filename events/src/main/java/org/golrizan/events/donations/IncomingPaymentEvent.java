package org.golrizan.events.donations;

import java.time.LocalDate;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.EventType;
import org.golrizan.events.Province;
import org.golrizan.events.PublicInLog;
import org.golrizan.events.Rial;
import org.golrizan.events.StaffId;

/** What happens to a payment that came in: a line of a bank's statement, or cash against a slip. */
public sealed interface IncomingPaymentEvent extends DomainEvent {

  IncomingPaymentId paymentId();

  @Override
  default IncomingPaymentId stream() {
    return paymentId();
  }

  /**
   * @param issuer    the organisation's account that the statement is of, or the series of the slips
   * @param reference the bank's reference or the slip's number; with the issuer it makes the id
   * @param fundId    whose account it is, or whose slips they are
   * @param province  the fund's
   */
  @EventType(value = "incoming-payment.entered", meaning = "A payment came in; whose it is need not be known yet.")
  record Entered(
      IncomingPaymentId paymentId,
      IncomingPaymentSource source,
      String issuer,
      String reference,
      FundId fundId,
      Province province,
      @PublicInLog Rial amount,
      StaffId by,
      @PublicInLog LocalDate on)
      implements IncomingPaymentEvent {}

  @EventType(value = "incoming-payment.matched", meaning = "The payment is a donation.")
  record Matched(IncomingPaymentId paymentId, DonationId donationId, StaffId by, LocalDate on)
      implements IncomingPaymentEvent {}

  @EventType(value = "incoming-payment.dismissed", meaning = "The payment is no donation.")
  record Dismissed(IncomingPaymentId paymentId, DismissReason reason, StaffId by, LocalDate on)
      implements IncomingPaymentEvent {}
}
