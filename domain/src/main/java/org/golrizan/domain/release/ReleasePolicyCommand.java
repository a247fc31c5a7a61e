package org.golrizan.domain.release;

import java.time.LocalDate;
import java.util.Set;
import org.golrizan.events.Rial;
import org.golrizan.events.StaffId;
import org.golrizan.events.employment.LegalCategory;
import org.golrizan.events.release.ReleasePolicyId;

/** What can be asked of the eligibility policy. */
public sealed interface ReleasePolicyCommand {

  /**
   * Puts the next version into force.
   *
   * @param eligible  the categories that may be released with benefactors' money, at least one
   * @param debtLimit the most that a prisoner's confirmed claims may sum to
   */
  record Adopt(ReleasePolicyId policyId, Set<LegalCategory> eligible, Rial debtLimit, StaffId by, LocalDate on)
      implements ReleasePolicyCommand {

    public Adopt {
      eligible = Set.copyOf(eligible);
    }
  }
}
