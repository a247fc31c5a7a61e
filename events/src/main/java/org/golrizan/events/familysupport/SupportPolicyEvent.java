package org.golrizan.events.familysupport;

import java.time.LocalDate;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.EventType;
import org.golrizan.events.PublicInLog;
import org.golrizan.events.StaffId;

/** What happens to the policy of family support. */
public sealed interface SupportPolicyEvent extends DomainEvent {

  SupportPolicyId policyId();

  @Override
  default SupportPolicyId stream() {
    return policyId();
  }

  /** @param graceDays how many days coverage goes on after the prisoner's release; 0 or more */
  @EventType(value = "support-policy.adopted", meaning = "A version of the policy of family support came into force.")
  record Adopted(
      SupportPolicyId policyId,
      @PublicInLog int version,
      @PublicInLog int graceDays,
      StaffId by,
      @PublicInLog LocalDate on)
      implements SupportPolicyEvent {}
}
