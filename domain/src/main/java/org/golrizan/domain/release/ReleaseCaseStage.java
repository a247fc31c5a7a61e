package org.golrizan.domain.release;

/** How far a release case has come. A case can also fall back, except from the last four. */
public enum ReleaseCaseStage {
  OPENED,
  /** Found eligible, no claim confirmed yet. */
  ELIGIBLE,
  /** Found ineligible: only a new check leads on. */
  INELIGIBLE,
  /** Claims confirmed since the last check exceed the policy's limit. */
  RECHECK_DUE,
  /** Something of a claim is outstanding. */
  FUNDING,
  /** Nothing is outstanding. */
  COVERED,
  APPROVAL_ASKED,
  APPROVED,
  /** It rests: facts are still recorded, nothing leads to a release. */
  SUSPENDED,
  REFUSED,
  WITHDRAWN,
  GRANTED,
  /** Granted, and all that follows from the release was done. */
  CLOSED
}
