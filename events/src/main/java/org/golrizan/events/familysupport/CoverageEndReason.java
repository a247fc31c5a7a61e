package org.golrizan.events.familysupport;

/** Why an association's coverage of a family ended. */
public enum CoverageEndReason {
  PRISONER_RELEASED,
  TAKEN_OVER_BY_EMDAD,
  TAKEN_OVER_BY_WELFARE,
  SELF_SUFFICIENT,
  MOVED_AWAY,
  AT_OWN_WISH,
  OTHER
}
