package org.golrizan.query.ledger;

import java.util.List;

/**
 * The sums of all accounts when the log ended at a position, in rials.
 *
 * @param accounts   in the order of their names
 * @param debits     the sum over all accounts
 * @param credits    the sum over all accounts
 * @param difference debits less credits: zero, or something is wrong
 */
record TrialBalance(long asOf, List<Account> accounts, long debits, long credits, long difference) {

  /** @param balance debits less credits: of the bank what it holds; of a fund's account what it has, with a minus */
  record Account(String account, long debits, long credits, long balance) {}
}
