package org.golrizan.events.employment;

/** As in the identity documents. */
public enum Sex {
  FEMALE,
  MALE
}
