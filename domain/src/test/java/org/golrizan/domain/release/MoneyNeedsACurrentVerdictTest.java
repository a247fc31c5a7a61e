package org.golrizan.domain.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.golrizan.domain.release.Cases.CASE;
import static org.golrizan.domain.release.Cases.CLAIM;
import static org.golrizan.domain.release.Cases.COLLEAGUE;
import static org.golrizan.domain.release.Cases.OFFICER;
import static org.golrizan.domain.release.Cases.PRISON;
import static org.golrizan.domain.release.Cases.PRISONER;
import static org.golrizan.domain.release.Cases.PROVINCE;
import static org.golrizan.domain.release.Cases.approvedCase;
import static org.golrizan.domain.release.Cases.claim;
import static org.golrizan.domain.release.Cases.covered;
import static org.golrizan.domain.release.Cases.day;
import static org.golrizan.domain.release.Cases.eligible;
import static org.golrizan.domain.release.Cases.noted;
import static org.golrizan.domain.release.Cases.opened;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.golrizan.domain.CommonRule;
import org.golrizan.domain.Rejection;
import org.golrizan.domain.Rule;
import org.golrizan.events.release.CaseCloseReason;
import org.golrizan.events.release.DetentionGround;
import org.golrizan.events.release.IneligibilityReason;
import org.golrizan.events.release.ReleaseCaseEvent;
import org.golrizan.events.release.ReleaseCaseEvent.FoundIneligible;
import org.golrizan.events.release.ReleaseCaseEvent.Granted;
import org.golrizan.events.release.ReleaseCaseEvent.Suspended;
import org.golrizan.events.release.ReleaseCaseEvent.Withdrawn;
import org.golrizan.events.release.SuspensionReason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MoneyNeedsACurrentVerdictTest {

  private static final Withdrawn WITHDRAWN = new Withdrawn(CASE, CaseCloseReason.OTHER, OFFICER, day(6));

  private final ReleaseCaseDecider releaseCase = new ReleaseCaseDecider();

  @Test
  void moneyGoesToAnEligiblePrisonerUnderThePolicyInForce() {
    assertThat(objection(1, opened(), eligible(), claim(CLAIM, 100))).isNull();
    assertThat(objection(2, opened(), eligible(), claim(CLAIM, 100))).isEqualTo(ReleaseRule.VERDICT_OUTDATED);
  }

  @Test
  void moneyDoesNotGoToWhomItCannotFree() {
    assertThat(objection(1)).isEqualTo(CommonRule.NOT_FOUND);
    assertThat(objection(1, opened(), claim(CLAIM, 100))).isEqualTo(ReleaseRule.NOT_ELIGIBLE);
    assertThat(objection(1, opened(), eligible(),
        new FoundIneligible(CASE, 1, Set.of(IneligibilityReason.DEPARTED), OFFICER, day(2)))).isEqualTo(ReleaseRule.NOT_ELIGIBLE);
    assertThat(objection(1, covered(new Suspended(CASE, SuspensionReason.VICTIM_OBJECTS, OFFICER, day(5)))))
        .isEqualTo(ReleaseRule.CASE_SUSPENDED);
    assertThat(objection(1, covered(WITHDRAWN))).isEqualTo(ReleaseRule.CASE_CLOSED);
  }

  @Test
  void aPaymentThatCameBackAfterTheReleaseIsOrderedAgain() {
    assertThat(objection(2, approvedCase(granted()))).isNull();
  }

  @Test
  void aCaseThatLeftFactsIsReopenedAndNotOpenedAnew() {
    assertThat(state(covered(WITHDRAWN)).isToReopen()).isTrue();
    assertThat(state(opened(), noted(DetentionGround.FOREIGN_WARRANT, 2), WITHDRAWN).isToReopen()).isTrue();
    assertThat(state(opened(), WITHDRAWN).isToReopen()).isFalse();
    assertThat(state(covered()).isToReopen()).isFalse();
    assertThat(state(approvedCase(granted())).isToReopen()).isFalse();
  }

  private Granted granted() {
    return new Granted(CASE, PRISONER, PRISON, PROVINCE, 1, Map.of(), COLLEAGUE, day(5));
  }

  private ReleaseCase state(ReleaseCaseEvent... events) {
    return releaseCase.fold(List.of(events));
  }

  private @Nullable Rule objection(int policyVersion, ReleaseCaseEvent... events) {
    return state(events).objectionToFunding(policyVersion).map(Rejection::rule).orElse(null);
  }
}
