package org.golrizan.domain.ledger;

import java.util.List;
import org.golrizan.events.Rial;

/**
 * One side of an entry.
 *
 * @param debit  rials added on the left; zero if it is the other side
 * @param credit rials added on the right; zero if it is the other side
 */
public record Posting(Account account, Rial debit, Rial credit) {

  static List<Posting> pair(Account debit, Account credit, Rial amount) {
    return List.of(new Posting(debit, amount, Rial.ZERO), new Posting(credit, Rial.ZERO, amount));
  }
}
