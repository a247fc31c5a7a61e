package org.golrizan.events.release;

/** Why a judge refused. */
public enum RefusalReason {
  RISK_TO_A_VICTIM,
  NEW_OFFENCE,
  DOCUMENTS_INCOMPLETE,
  OTHER
}
