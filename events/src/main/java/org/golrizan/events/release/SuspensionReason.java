package org.golrizan.events.release;

/** Why a case rests. */
public enum SuspensionReason {
  VICTIM_OBJECTS,
  NEW_ACCUSATION,
  DOCUMENTS_MISSING,
  PRISONER_ILL,
  OTHER
}
