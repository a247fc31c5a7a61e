package org.golrizan.domain.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.golrizan.domain.Given.given;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.golrizan.domain.CommonRule;
import org.golrizan.events.Rial;
import org.golrizan.events.StaffId;
import org.golrizan.events.employment.LegalCategory;
import org.golrizan.events.release.ReleasePolicyEvent.Adopted;
import org.golrizan.events.release.ReleasePolicyId;
import org.junit.jupiter.api.Test;

class ReleasePolicyVersionsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 21);
  private static final ReleasePolicyId ID = new ReleasePolicyId();
  private static final StaffId SUPERVISOR = new StaffId("supervisor");
  private static final Set<LegalCategory> DIYA = EnumSet.of(LegalCategory.DIYA);

  private final ReleasePolicyDecider policy = new ReleasePolicyDecider();

  @Test
  void theFirstVersionIsOne() {
    given(policy).when(adopt(DIYA, 500, DAY)).then(adopted(1, 500, DAY));
  }

  @Test
  void theNextVersionCountsUp() {
    given(policy, adopted(1, 500, DAY)).when(adopt(DIYA, 700, DAY)).then(adopted(2, 700, DAY));
  }

  @Test
  void aVersionIsNotAdoptedBeforeTheOneItFollows() {
    given(policy, adopted(1, 500, DAY))
        .when(adopt(DIYA, 700, DAY.minusDays(1)))
        .thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT);
  }

  @Test
  void aPolicyMakesSomeoneEligible() {
    given(policy).when(adopt(Set.of(), 500, DAY)).thenRejected(ReleaseRule.POLICY_WITHOUT_CATEGORY);
  }

  @Test
  void aPolicyHasADebtLimit() {
    given(policy).when(adopt(DIYA, 0, DAY)).thenRejected(ReleaseRule.POLICY_WITHOUT_DEBT_LIMIT);
  }

  @Test
  void aReplayFindsAVersionThatWasSkipped() {
    ReleasePolicy first = policy.evolve(policy.initial(), adopted(1, 500, DAY));
    assertThat(policy.permits(adopted(3, 500, DAY), first)).isFalse();
  }

  private static ReleasePolicyCommand adopt(Set<LegalCategory> eligible, long limit, LocalDate on) {
    return new ReleasePolicyCommand.Adopt(ID, eligible, Rial.of(limit), SUPERVISOR, on);
  }

  private static Adopted adopted(int version, long limit, LocalDate on) {
    return new Adopted(ID, version, DIYA, Rial.of(limit), SUPERVISOR, on);
  }
}
