package org.golrizan.domain.familysupport;

import java.time.LocalDate;
import org.golrizan.events.StaffId;
import org.golrizan.events.familysupport.SupportPolicyId;

/** What can be asked of the policy of family support. */
public sealed interface SupportPolicyCommand {

  /**
   * Puts the next version into force.
   *
   * @param graceDays how many days coverage goes on after the prisoner's release, 0 or more
   */
  record Adopt(SupportPolicyId policyId, int graceDays, StaffId by, LocalDate on) implements SupportPolicyCommand {}
}
