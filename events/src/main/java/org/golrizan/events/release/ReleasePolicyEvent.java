package org.golrizan.events.release;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.EventType;
import org.golrizan.events.PublicInLog;
import org.golrizan.events.Rial;
import org.golrizan.events.StaffId;
import org.golrizan.events.employment.LegalCategory;

/** What happens to the eligibility policy. */
public sealed interface ReleasePolicyEvent extends DomainEvent {

  ReleasePolicyId policyId();

  @Override
  default ReleasePolicyId stream() {
    return policyId();
  }

  @EventType(value = "release-policy.adopted", meaning = "A version of the eligibility policy came into force.")
  record Adopted(
      ReleasePolicyId policyId,
      @PublicInLog int version,
      @PublicInLog Set<LegalCategory> eligible,
      @PublicInLog Rial debtLimit,
      StaffId by,
      @PublicInLog LocalDate on)
      implements ReleasePolicyEvent {

    public Adopted {
      Set<LegalCategory> ordered = EnumSet.noneOf(LegalCategory.class);
      ordered.addAll(eligible);
      eligible = Collections.unmodifiableSet(ordered);
    }
  }
}
