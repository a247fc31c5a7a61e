package org.golrizan.domain.familysupport;

import org.golrizan.domain.Rule;

/** The rules of the support of families. */
public enum FamilySupportRule implements Rule {
  /** Parents of a prisoner go to the Emdad Committee: neither the head nor a member is one. */
  PARENTS_GO_TO_EMDAD,
  /** Head and members are different people. */
  PERSON_LISTED_TWICE,
  /** Head and members have different national ids. */
  NATIONAL_ID_LISTED_TWICE,
  /** Everybody in a family was born by the day it was registered. */
  BIRTH_DATE_AFTER_REGISTRATION,
  /** Coverage is started by the association the family was routed to: at registration, or by the latest transfer. */
  ROUTED_TO_ANOTHER_ASSOCIATION,
  /** One association at a time: a family that is covered is not covered again. */
  ALREADY_COVERED,
  /** Only a coverage that was started can be transferred or ended. */
  NOT_COVERED,
  /** Only the association that covers the family can hand it over or end its coverage. */
  COVERED_BY_ANOTHER_ASSOCIATION,
  /** A coverage is transferred to another association than the one that has it. */
  ALREADY_COVERED_BY_THAT_ASSOCIATION,
  /** One release starts one grace period, which ends on its first day or later. */
  GRACE_ALREADY_STARTED,
  /** The versions of the policy of family support count up from 1. */
  SUPPORT_POLICY_VERSION_OUT_OF_ORDER,
  /** A grace period is no days or more. */
  GRACE_IS_NEGATIVE
}
