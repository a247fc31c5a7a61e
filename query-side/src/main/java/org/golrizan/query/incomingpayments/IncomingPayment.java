package org.golrizan.query.incomingpayments;

import java.time.LocalDate;
import org.golrizan.events.donations.DismissReason;
import org.golrizan.events.donations.IncomingPaymentSource;
import org.jspecify.annotations.Nullable;

/**
 * A payment that came in.
 *
 * @param issuer    the organisation's account that the statement is of, or the series of the slips
 * @param reference the bank's reference or the slip's number
 * @param amount    rials
 * @param donation  the donation that it is
 */
public record IncomingPayment(
    String id,
    IncomingPaymentSource source,
    String issuer,
    String reference,
    String fund,
    String province,
    long amount,
    LocalDate on,
    Status status,
    @Nullable String donation,
    @Nullable DismissReason dismissReason) {

  /** Whether it is known whose it is. */
  public enum Status {
    WAITING,
    MATCHED,
    DISMISSED
  }

  IncomingPayment matched(String to) {
    return new IncomingPayment(id, source, issuer, reference, fund, province, amount, on, Status.MATCHED, to, null);
  }

  IncomingPayment dismissed(DismissReason reason) {
    return new IncomingPayment(id, source, issuer, reference, fund, province, amount, on, Status.DISMISSED, null, reason);
  }
}
