package org.golrizan.events.donations;

/** Why a pledge was cancelled. */
public enum PledgeCancelReason {
  AT_OWN_WISH,
  ENTERED_BY_MISTAKE,
  OTHER
}
