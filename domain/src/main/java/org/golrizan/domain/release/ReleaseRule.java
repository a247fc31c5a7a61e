package org.golrizan.domain.release;

import org.golrizan.domain.Rule;

/** The rules of release. The first seven are what a release can lack. */
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
  /** The case does not rest. */
  CASE_SUSPENDED,
  /** A release is granted only if nothing is missing; the details list what is. */
  RELEASE_REQUIREMENTS_MISSING,
  /** A case that was refused, withdrawn or granted changes only by what the bank says, and by reopening where nobody was released. */
  CASE_CLOSED,
  /** A case that ended without a release is reopened where it left claims or other grounds of detention: no new one passes them by. */
  CASE_TO_REOPEN,
  /** Money is set aside and paid only for whom the policy in force was held against. */
  VERDICT_OUTDATED,
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
  /** A claim is not corrected to less than what settles it, on any day. */
  LESS_THAN_SETTLED,
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
  APPROVAL_ALREADY_GIVEN,
  /** Only a case that ended is reopened, and only one that ended with a release is closed. */
  CASE_NOT_CLOSED,
  /** Only a case that rests can go on. */
  CASE_NOT_SUSPENDED,
  /** Only entries of a ruling, a contribution or a loan are reversed: forgiveness is withdrawn, an allocation given back. */
  CHANNEL_NOT_REVERSIBLE,
  /** No more is reversed than was settled through the channel, on any day. */
  MORE_THAN_SETTLED,
  /** A plan's parts are each more than zero, due in their order, and sum to no more than is outstanding. */
  PLAN_DOES_NOT_FIT,
  /** A loan's instalments are each more than zero, due in their order, and sum to the loan or more. */
  LOAN_INSTALMENTS_DO_NOT_FIT,
  /** A loan is paid out or cancelled once. */
  LOAN_NOT_PENDING,
  /** The payout of a loan does not come back once part of it was repaid. */
  LOAN_IS_REPAID,
  /** Only a loan that was paid out is repaid. */
  LOAN_NOT_PAID_OUT,
  /** No more is repaid than is owed. */
  MORE_THAN_OWED
}
