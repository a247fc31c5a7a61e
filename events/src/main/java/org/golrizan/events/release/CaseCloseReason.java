package org.golrizan.events.release;

/** Why a case was withdrawn. */
public enum CaseCloseReason {
  AT_OWN_WISH,
  RELEASED_OTHERWISE,
  DIED,
  ENTERED_BY_MISTAKE,
  OTHER
}
