package org.golrizan.events.donations;

/** Whose money a fund holds. */
public enum FundKind {
  GENERAL,
  CAMPAIGN,
  /** For what its terms allow alone, often the gift of one benefactor. */
  RESTRICTED
}
