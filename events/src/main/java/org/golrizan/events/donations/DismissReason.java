package org.golrizan.events.donations;

/** Why a payment that came in is no donation. */
public enum DismissReason {
  NOT_A_DONATION,
  OWN_TRANSFER,
  OTHER
}
