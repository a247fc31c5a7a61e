package org.golrizan.events.release;

/** Why a prisoner is not eligible. */
public enum IneligibilityReason {
  /** The policy excludes the legal category. */
  CATEGORY_EXCLUDED,
  /** The confirmed claims exceed the policy's limit. */
  DEBT_OVER_LIMIT,
  /** The prisoner is no longer held. */
  DEPARTED
}
