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
  NEEDS_A_SECOND_PERSON
}
