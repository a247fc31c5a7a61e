package org.golrizan.events.donations;

/** How a payment that came in is known. */
public enum IncomingPaymentSource {
  /** A line of a bank's statement. */
  STATEMENT_LINE,
  /** A numbered slip for cash. */
  CASH_SLIP
}
