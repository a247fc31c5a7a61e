package org.golrizan.events.donations;

/** Why a bank did not carry a payment out, or took it back. */
public enum PaymentReturnReason {
  ACCOUNT_CLOSED,
  ACCOUNT_UNKNOWN,
  REJECTED_BY_COURT,
  ORDER_MALFORMED,
  OTHER
}
