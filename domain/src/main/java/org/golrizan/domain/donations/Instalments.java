package org.golrizan.domain.donations;

import java.time.LocalDate;
import java.util.List;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.Instalment;

/** What holds for every sum that is due in parts. */
public final class Instalments {

  private Instalments() {}

  /** Each part is more than zero and due after the one before, none before the day, and all together fit a long. */
  public static boolean areInOrder(List<Instalment> instalments, LocalDate notBefore) {
    LocalDate last = notBefore.minusDays(1);
    long room = Long.MAX_VALUE;
    for (Instalment instalment : instalments) {
      if (instalment.amount().isZero() || !instalment.dueOn().isAfter(last) || instalment.amount().amount() > room) {
        return false;
      }
      last = instalment.dueOn();
      room -= instalment.amount().amount();
    }
    return !instalments.isEmpty();
  }

  /** What they sum to. */
  public static Rial sum(List<Instalment> instalments) {
    return Rial.sum(instalments.stream().map(Instalment::amount).toList());
  }

  /** What is due on the day or before. */
  public static Rial dueBy(List<Instalment> instalments, LocalDate day) {
    return sum(instalments.stream().filter(instalment -> !instalment.dueOn().isAfter(day)).toList());
  }
}
