package org.golrizan.events.donations;

/** Why a payment at the gateway came to nothing. */
public enum IntentFailureReason {
  DECLINED,
  CANCELLED_BY_PAYER,
  EXPIRED,
  OTHER
}
