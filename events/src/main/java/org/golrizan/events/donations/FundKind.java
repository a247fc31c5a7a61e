package org.golrizan.events.donations;

/** Whose money a fund holds. */
public enum FundKind {
  GENERAL,
  CAMPAIGN
}
