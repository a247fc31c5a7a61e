package org.golrizan.events.release;

/** What a debt claim is for. */
public enum ClaimKind {
  DIYA,
  UNINTENTIONAL_HARM,
  MAHR,
  MAINTENANCE,
  BOUNCED_CHEQUE,
  FINANCIAL_DEBT
}
