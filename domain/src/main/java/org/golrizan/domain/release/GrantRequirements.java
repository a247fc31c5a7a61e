package org.golrizan.domain.release;

import static org.golrizan.domain.CommonRule.NEEDS_A_SECOND_PERSON;
import static org.golrizan.domain.employment.EmploymentRule.PRISONER_DEPARTED;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.golrizan.domain.Rejection;
import org.golrizan.domain.Rule;
import org.golrizan.events.StaffId;
import org.golrizan.events.release.IneligibilityReason;

/** What a release needs. Whoever is refused hears everything that is missing at once, not one thing after the other. */
final class GrantRequirements {

  private GrantRequirements() {}

  /**
   * Why the release may not be granted.
   *
   * @param eligible whether a check on the very day, under the policy in force, found the prisoner eligible
   * @param against  what that check found against him
   * @param by       whoever grants
   */
  static Optional<Rejection> objection(ReleaseCase.Open open, boolean eligible, Set<IneligibilityReason> against, StaffId by) {
    List<Rule> missing = new ArrayList<>();
    unless(eligible, ReleaseRule.NOT_ELIGIBLE, missing);
    unless(!against.contains(IneligibilityReason.DEPARTED), PRISONER_DEPARTED, missing);
    unless(!open.confirmed().isZero(), ReleaseRule.NO_CLAIM_CONFIRMED, missing);
    unless(open.outstanding().isZero(), ReleaseRule.CLAIM_OUTSTANDING, missing);
    unless(open.claims().values().stream().allMatch(Claim::isPaidFor), ReleaseRule.PAYMENT_NOT_CLEARED, missing);
    unless(open.approval() instanceof Approval.Given, ReleaseRule.NOT_APPROVED, missing);
    unless(open.grounds().isEmpty(), ReleaseRule.OTHER_DETENTION_GROUND, missing);
    unless(open.suspendedOn().isEmpty(), ReleaseRule.CASE_SUSPENDED, missing);
    unless(!(open.approval() instanceof Approval.Given given && given.judge().equals(by)), NEEDS_A_SECOND_PERSON, missing);
    return missing.isEmpty() ? Optional.empty() : Optional.of(rejection(missing, open, against));
  }

  private static void unless(boolean holds, Rule rule, List<Rule> missing) {
    if (!holds) {
      missing.add(rule);
    }
  }

  private static Rejection rejection(List<Rule> missing, ReleaseCase.Open open, Set<IneligibilityReason> against) {
    Map<String, Object> details = new TreeMap<>();
    details.put("missing", missing.stream().map(Rule::code).toList());
    details.put("outstanding", open.outstanding().amount());
    details.put("ineligible", against.stream().map(Enum::name).toList());
    details.put("grounds", open.grounds().keySet().stream().map(Enum::name).toList());
    return new Rejection(ReleaseRule.RELEASE_REQUIREMENTS_MISSING, details);
  }
}
