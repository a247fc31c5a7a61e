package org.golrizan.events.release;

/** How a talk with a creditor ended. */
public enum NegotiationOutcome {
  /** Nothing moved. */
  NO_CHANGE,
  /** The creditor is ready to forgive a part. */
  READY_TO_FORGIVE,
  /** The creditor is ready to take instalments. */
  READY_FOR_INSTALMENTS,
  REFUSED,
  NOT_REACHED
}
