package org.golrizan.events.release;

/** Why a loan that was granted is not paid out. */
public enum LoanCancelReason {
  BANK_WITHDREW,
  CLAIM_SETTLED_OTHERWISE,
  CASE_CLOSED,
  ENTERED_BY_MISTAKE
}
