package org.golrizan.events.release;

/** Why an entry of a settlement channel was taken back. */
public enum ReversalReason {
  /** A higher court annulled the ruling. */
  RULING_ANNULLED,
  /** The bank took the payment back. */
  PAYMENT_RETURNED,
  ENTERED_BY_MISTAKE
}
