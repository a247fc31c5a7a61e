package org.golrizan.query.ledger;

/**
 * What is posted to one account, in rials.
 *
 * @param account {@code bank}, {@code in-clearing}, or {@code fund/<id>/} and {@code uncleared}, {@code free} or {@code set-aside}
 */
public record Side(String account, long debit, long credit) {

  Side plus(Side other) {
    return new Side(account, Math.addExact(debit, other.debit), Math.addExact(credit, other.credit));
  }
}
