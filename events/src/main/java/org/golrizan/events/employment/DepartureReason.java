package org.golrizan.events.employment;

/** Why a prisoner left for good. */
public enum DepartureReason {
  RELEASED,
  DIED
}
