package org.golrizan.events.familysupport;

/** Where a member is at school. */
public enum Schooling {
  NOT_AT_SCHOOL,
  PRIMARY,
  SECONDARY,
  UNIVERSITY
}
