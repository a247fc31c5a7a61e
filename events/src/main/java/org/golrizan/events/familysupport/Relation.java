package org.golrizan.events.familysupport;

/** What a member of the family is to the prisoner. */
public enum Relation {
  SPOUSE,
  SON,
  DAUGHTER,
  FATHER,
  MOTHER,
  BROTHER,
  SISTER,
  OTHER
}
