package org.golrizan.events.donations;

/** Why the bank did not clear a donation. */
public enum BounceReason {
  INSUFFICIENT_FUNDS,
  ACCOUNT_CLOSED,
  REVERSED_BY_BANK,
  OTHER
}
