package org.golrizan.events.release;

/** Why a case that ended without a release goes on. */
public enum ReopenReason {
  NEW_FACTS,
  OBJECTION_UPHELD,
  CLOSED_BY_MISTAKE,
  OTHER
}
