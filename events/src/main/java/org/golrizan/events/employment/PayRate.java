package org.golrizan.events.employment;

import org.golrizan.events.Rial;

/** What a placement pays. */
public sealed interface PayRate {

  /** @param amount rials for a day attended, more than zero */
  record PerDay(Rial amount) implements PayRate {}

  /** @param amount rials for a piece made, more than zero */
  record PerPiece(Rial amount) implements PayRate {}

  /** Unpaid work: training on the job and service inside the prison. */
  record Unpaid() implements PayRate {}
}
