package org.golrizan.events.employment;

/** Where a workshop is. */
public enum WorkshopLocation {
  IN_PRISON,
  OUTSIDE
}
