package org.golrizan.domain.release;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.golrizan.events.Rial;
import org.golrizan.events.employment.LegalCategory;
import org.golrizan.events.release.IneligibilityReason;

/** Who may be released with benefactors' money. */
final class Eligibility {

  private Eligibility() {}

  /**
   * Everything that speaks against the prisoner under the policy; nothing if he is eligible.
   *
   * @param confirmed what all confirmed claims sum to, settled or not
   * @param departed  whether the prisoner is no longer held
   */
  static Set<IneligibilityReason> reasonsAgainst(
      ReleasePolicy.InForce policy, LegalCategory category, Rial confirmed, boolean departed) {
    Set<IneligibilityReason> reasons = EnumSet.noneOf(IneligibilityReason.class);
    if (!policy.eligible().contains(category)) {
      reasons.add(IneligibilityReason.CATEGORY_EXCLUDED);
    }
    if (confirmed.isMoreThan(policy.debtLimit())) {
      reasons.add(IneligibilityReason.DEBT_OVER_LIMIT);
    }
    if (departed) {
      reasons.add(IneligibilityReason.DEPARTED);
    }
    return Collections.unmodifiableSet(reasons);
  }
}
