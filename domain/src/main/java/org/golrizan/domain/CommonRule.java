package org.golrizan.domain;

/** Rules that hold in every stream. */
public enum CommonRule implements Rule {
  /** The id was used before. */
  ALREADY_EXISTS,
  /** There is nothing under this id. */
  NOT_FOUND,
  /** The effective date lies before what it follows. */
  DATE_BEFORE_EARLIER_FACT,
  /** A decision that needs two people was made by one. */
  NEEDS_A_SECOND_PERSON,
  /** An amount of money is more than zero. */
  AMOUNT_IS_ZERO,
  /** The sum would be more rials than can be counted. */
  AMOUNT_TOO_LARGE,
  /** A name is not blank. */
  NAME_MISSING,
  /** A court's or bank's reference is not blank. */
  REFERENCE_MISSING,
  /** What a fact repeats of earlier facts is as they say. */
  DIFFERS_FROM_EARLIER_FACT
}
