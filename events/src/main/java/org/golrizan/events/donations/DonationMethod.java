package org.golrizan.events.donations;

/** How the money came. */
public enum DonationMethod {
  CARD,
  BANK_TRANSFER,
  CASH,
  CHEQUE
}
