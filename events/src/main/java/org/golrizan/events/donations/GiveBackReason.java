package org.golrizan.events.donations;

/** Why an allocation came back to its fund. */
public enum GiveBackReason {
  /** The bank returned the payment. */
  PAYMENT_RETURNED,
  /** The case was refused or withdrawn. */
  CASE_CLOSED,
  /** The claim was settled through another channel. */
  SETTLED_OTHERWISE,
  MADE_BY_MISTAKE,
  OTHER
}
