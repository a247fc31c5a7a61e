package org.golrizan.events.employment;

/** Who owns a workshop. */
public enum WorkshopOwnership {
  STATE,
  PRIVATE,
  COOPERATIVE
}
