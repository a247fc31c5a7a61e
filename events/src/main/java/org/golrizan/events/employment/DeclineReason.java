package org.golrizan.events.employment;

/** Why the classification council declined an application for work. */
public enum DeclineReason {
  SECURITY,
  HEALTH,
  CONDUCT,
  UNSUITED_TO_THE_TRADE,
  OTHER
}
