package org.golrizan.events.erasure;

/** Why a person's data may be erased. */
public enum ErasureBasis {
  /** The person asked for it, and nothing obliges the organisation to keep the data. */
  ASKED_BY_THE_PERSON,
  /** The time is over for which the data had to be kept. */
  RETENTION_IS_OVER,
  /** A court ordered it. */
  ORDERED_BY_A_COURT,
  /** The data should never have been recorded. */
  RECORDED_UNLAWFULLY
}
