package org.golrizan.events.familysupport;

/** How a family lives. */
public enum Housing {
  OWNED,
  RENTED,
  WITH_RELATIVES,
  NONE
}
