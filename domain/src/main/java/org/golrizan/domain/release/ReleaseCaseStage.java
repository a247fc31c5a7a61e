package org.golrizan.domain.release;

/** How far a release case has come. A case can also fall back, except from the last three. */
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
  REFUSED,
  WITHDRAWN,
  GRANTED
}
