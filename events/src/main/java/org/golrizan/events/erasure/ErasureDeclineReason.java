package org.golrizan.events.erasure;

/** Why a person's data is not erased. */
public enum ErasureDeclineReason {
  /** The data must be kept for some time yet. */
  MUST_BE_KEPT,
  /** A claim, a case or a proceeding still needs the data. */
  STILL_NEEDED,
  /** Whoever asked is not the person, nor speaks for them. */
  NOT_ENTITLED,
  /** It was asked for by mistake, or for another person. */
  ASKED_BY_MISTAKE
}
