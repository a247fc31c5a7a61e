package org.golrizan.domain.release;

import java.time.LocalDate;
import java.util.Set;
import org.golrizan.events.Rial;
import org.golrizan.events.release.IneligibilityReason;

/** What the last check of eligibility found. Ineligible is not for good: a later check, under a newer policy, may differ. */
public sealed interface Verdict {

  /** The version of the policy it was found under; 0 before the first check. */
  int policyVersion();

  /** The day of the check; before the first, the day the case was opened. */
  LocalDate on();

  record NotChecked(LocalDate on) implements Verdict {

    @Override
    public int policyVersion() {
      return 0;
    }
  }

  /** @param debtLimit the policy's; claims confirmed later that exceed it make the verdict due for another check */
  record Eligible(int policyVersion, Rial debtLimit, LocalDate on) implements Verdict {}

  record Ineligible(int policyVersion, Set<IneligibilityReason> reasons, LocalDate on) implements Verdict {}
}
