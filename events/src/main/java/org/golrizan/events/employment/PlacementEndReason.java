package org.golrizan.events.employment;

/** Why a placement ended. */
public enum PlacementEndReason {
  COMPLETED,
  TRANSFERRED,
  WITHDRAWN,
  DISMISSED,
  HEALTH,
  SECURITY,
  RELEASED,
  DIED,
  OTHER
}
