package org.golrizan.events.release;

/** The five ways a debt claim is settled. */
public enum SettlementChannel {
  /** The creditor forgives; may be withdrawn before the release. */
  FORGIVENESS,
  /** A court ruling relieves the debtor. */
  INSOLVENCY_RELIEF,
  /** The prisoner pays. */
  OWN_CONTRIBUTION,
  /** A bank lends. */
  BANK_LOAN,
  /** A fund pays. */
  DONATIONS
}
