package org.golrizan.domain.release;

import java.time.LocalDate;
import java.util.Set;
import org.golrizan.events.Rial;
import org.golrizan.events.employment.LegalCategory;

/** The eligibility policy: data, in versions, never a constant. */
public sealed interface ReleasePolicy {

  record NotAdopted() implements ReleasePolicy {}

  /**
   * The version in force.
   *
   * @param version   counts up from 1
   * @param debtLimit the most that a prisoner's confirmed claims may sum to
   */
  record InForce(int version, Set<LegalCategory> eligible, Rial debtLimit, LocalDate on) implements ReleasePolicy {

    public InForce {
      eligible = Set.copyOf(eligible);
    }
  }
}
