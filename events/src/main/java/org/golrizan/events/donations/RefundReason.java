package org.golrizan.events.donations;

/** Why a donation went back to its benefactor. */
public enum RefundReason {
  AT_OWN_WISH,
  PAID_BY_MISTAKE,
  PAID_TWICE,
  PURPOSE_CANNOT_BE_MET,
  OTHER
}
