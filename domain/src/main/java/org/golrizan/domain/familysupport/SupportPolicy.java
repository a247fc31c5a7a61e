package org.golrizan.domain.familysupport;

import java.time.LocalDate;

/** The policy of family support: data, in versions, never a constant. */
public sealed interface SupportPolicy {

  record NotAdopted() implements SupportPolicy {}

  /**
   * The version in force.
   *
   * @param version   counts up from 1
   * @param graceDays how many days coverage goes on after the prisoner's release
   */
  record InForce(int version, int graceDays, LocalDate on) implements SupportPolicy {}
}
