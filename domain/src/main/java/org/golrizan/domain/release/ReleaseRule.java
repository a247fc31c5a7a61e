package org.golrizan.domain.release;

import org.golrizan.domain.Rule;

/** The rules of release. The first six are what a release can lack. */
public enum ReleaseRule implements Rule {
  /** The prisoner is eligible: found so, and no claim confirmed since exceeds the policy's limit. */
  NOT_ELIGIBLE,
  /** The court confirmed at least one claim. */
  NO_CLAIM_CONFIRMED,
  /** Nothing of any claim is outstanding. */
  CLAIM_OUTSTANDING,
  /** Every allocation was paid. */
  PAYMENT_NOT_CLEARED,
  /** A judge approved, and what he approved still holds. */
  NOT_APPROVED,
  /** There is no other ground of detention. */
  OTHER_DETENTION_GROUND,
  /** A release is granted only if nothing is missing; the details list what is. */
  RELEASE_REQUIREMENTS_MISSING,
  /** A case that was refused, withdrawn or granted does not change any more. */
  CASE_CLOSED,
  /** Eligibility is checked under a policy: one must have been adopted. */
  NO_POLICY_IN_FORCE,
  /** The versions of the policy count up from 1. */
  POLICY_VERSION_OUT_OF_ORDER,
  /** A policy makes at least one category eligible. */
  POLICY_WITHOUT_CATEGORY,
  /** A policy's debt limit is more than zero. */
  POLICY_WITHOUT_DEBT_LIMIT,
  /** A verdict is not given under an older version of the policy than the verdict before. */
  POLICY_VERSION_WENT_BACK,
  /** A claim is confirmed once. */
  CLAIM_ALREADY_CONFIRMED,
  /** The claim was not confirmed in this case. */
  CLAIM_NOT_IN_CASE,
  /** A claim is not settled beyond its amount, on any day. */
  MORE_THAN_OUTSTANDING,
  /** No more forgiveness is withdrawn than was given. */
  MORE_THAN_FORGIVEN,
  /** An allocation settles one claim, once. */
  CLAIM_ALREADY_HAS_ALLOCATION,
  /** The allocation was not made for this claim. */
  ALLOCATION_NOT_IN_CLAIM,
  /** The payment of an allocation clears once. */
  PAYMENT_ALREADY_CLEARED,
  /** A ground of detention is noted once while it holds. */
  GROUND_ALREADY_NOTED,
  /** Only a ground that holds can be lifted. */
  GROUND_NOT_NOTED,
  /** Approval is asked once while the question is open. */
  APPROVAL_ALREADY_ASKED,
  /** A judge decides only what he was asked, and what has not lapsed. */
  APPROVAL_NOT_ASKED,
  /** Approval is given once. */
  APPROVAL_ALREADY_GIVEN
}
