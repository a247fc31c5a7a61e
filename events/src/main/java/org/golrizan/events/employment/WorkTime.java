package org.golrizan.events.employment;

/** How much of a working day a placement takes. */
public enum WorkTime {
  /** A prisoner has one active placement of this kind at most. */
  FULL_TIME,
  PART_TIME
}
