package org.golrizan.domain.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.golrizan.domain.Given.given;
import static org.golrizan.domain.release.Cases.ALLOCATION;
import static org.golrizan.domain.release.Cases.CASE;
import static org.golrizan.domain.release.Cases.CLAIM;
import static org.golrizan.domain.release.Cases.DAY;
import static org.golrizan.domain.release.Cases.FUND;
import static org.golrizan.domain.release.Cases.LIMIT;
import static org.golrizan.domain.release.Cases.OFFICER;
import static org.golrizan.domain.release.Cases.POLICY;
import static org.golrizan.domain.release.Cases.SECOND_CLAIM;
import static org.golrizan.domain.release.Cases.allocated;
import static org.golrizan.domain.release.Cases.claim;
import static org.golrizan.domain.release.Cases.day;
import static org.golrizan.domain.release.Cases.eligible;
import static org.golrizan.domain.release.Cases.opened;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.golrizan.domain.CommonRule;
import org.golrizan.events.Rial;
import org.golrizan.events.employment.LegalCategory;
import org.golrizan.events.release.IneligibilityReason;
import org.golrizan.events.release.ReleaseCaseEvent;
import org.golrizan.events.release.ReleaseCaseEvent.FoundEligible;
import org.golrizan.events.release.ReleaseCaseEvent.FoundIneligible;
import org.golrizan.events.release.ReleaseCaseEvent.Opened;
import org.junit.jupiter.api.Test;

class EligibilityTest {

  private static final ReleasePolicy.InForce STRICTER =
      new ReleasePolicy.InForce(2, EnumSet.of(LegalCategory.DIYA), Rial.of(50), DAY);
  private static final ReleasePolicy.InForce MILDER =
      new ReleasePolicy.InForce(2, EnumSet.of(LegalCategory.DIYA), Rial.of(5_000), DAY);

  private final ReleaseCaseDecider releaseCase = new ReleaseCaseDecider();

  @Test
  void aPrisonerOfAnEligibleCategoryWithClaimsUpToTheLimitIsEligible() {
    given(releaseCase, opened(), claim(CLAIM, 1_000)).when(check(POLICY, 2)).then(eligible(2));
  }

  @Test
  void claimsBeyondTheLimitMakeIneligible() {
    given(releaseCase, opened(), claim(CLAIM, 1_000), claim(SECOND_CLAIM, 1))
        .when(check(POLICY, 2))
        .then(ineligible(1, IneligibilityReason.DEBT_OVER_LIMIT));
  }

  @Test
  void everyReasonAgainstIsRecorded() {
    Opened forFraud = new Opened(opened().caseId(), opened().prisonerId(), opened().prisonId(), opened().province(),
        LegalCategory.FRAUD, OFFICER, DAY);
    given(releaseCase, forFraud, claim(CLAIM, 1_001))
        .when(new ReleaseCaseCommand.CheckEligibility(CASE, POLICY, true, OFFICER, day(2)))
        .then(ineligible(1, IneligibilityReason.values()));
  }

  @Test
  void anIneligiblePrisonerMayBeFoundEligibleUnderANewerPolicy() {
    given(releaseCase, opened(), claim(CLAIM, 2_000), ineligible(1, IneligibilityReason.DEBT_OVER_LIMIT))
        .when(check(MILDER, 3))
        .then(new FoundEligible(CASE, 2, Rial.of(5_000), OFFICER, day(3)));
  }

  @Test
  void aVerdictIsNotGivenUnderAnOlderPolicyThanTheOneBefore() {
    given(releaseCase, opened(), new FoundEligible(CASE, 2, LIMIT, OFFICER, day(1)))
        .when(check(POLICY, 2))
        .thenRejected(ReleaseRule.POLICY_VERSION_WENT_BACK);
  }

  @Test
  void aVerdictIsNotDatedBeforeTheOneBefore() {
    given(releaseCase, opened(), eligible(3)).when(check(POLICY, 2)).thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT);
  }

  @Test
  void aVerdictIsNotDatedBeforeTheCase() {
    given(releaseCase, opened()).when(check(POLICY, -1)).thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT);
  }

  @Test
  void aClaimBeyondTheLimitMakesANewCheckDueAndStopsAllocations() {
    given(releaseCase, opened(), eligible(), claim(CLAIM, 1_000), claim(SECOND_CLAIM, 1))
        .when(new ReleaseCaseCommand.AllocateToClaim(CASE, CLAIM, ALLOCATION, FUND, Rial.of(10), day(2)))
        .thenRejected(ReleaseRule.NOT_ELIGIBLE);
    assertThat(stageAfter(opened(), eligible(), claim(CLAIM, 1_001))).isEqualTo(ReleaseCaseStage.RECHECK_DUE);
  }

  @Test
  void aStricterPolicyFindsAPrisonerIneligibleWhoWasEligible() {
    given(releaseCase, opened(), eligible(), claim(CLAIM, 100))
        .when(check(STRICTER, 2))
        .then(ineligible(2, IneligibilityReason.DEBT_OVER_LIMIT));
  }

  @Test
  void aReplayFindsAVerdictThatTheClaimsSpeakAgainst() {
    ReleaseCase state = releaseCase.fold(List.of(opened(), claim(CLAIM, 1_001)));
    assertThat(releaseCase.permits(eligible(2), state)).isFalse();
  }

  @Test
  void aReplayFindsAVersionWhoseLimitChanged() {
    ReleaseCase state = releaseCase.fold(List.of(opened(), eligible()));
    assertThat(releaseCase.permits(new FoundEligible(CASE, 1, Rial.of(2_000), OFFICER, day(2)), state)).isFalse();
  }

  @Test
  void thereIsNoVerdictOnACaseThatWasNeverOpened() {
    given(releaseCase).when(check(POLICY, 2)).thenRejected(CommonRule.NOT_FOUND);
  }

  @Test
  void donationsAreSetAsideForTheEligibleOnly() {
    given(releaseCase, opened(), claim(CLAIM, 100))
        .when(new ReleaseCaseCommand.AllocateToClaim(CASE, CLAIM, ALLOCATION, FUND, Rial.of(10), day(2)))
        .thenRejected(ReleaseRule.NOT_ELIGIBLE);
    given(releaseCase, opened(), claim(CLAIM, 100), eligible())
        .when(new ReleaseCaseCommand.AllocateToClaim(CASE, CLAIM, ALLOCATION, FUND, Rial.of(10), day(2)))
        .then(allocated(CLAIM, ALLOCATION, 10, 2));
  }

  private ReleaseCaseStage stageAfter(ReleaseCaseEvent... events) {
    return ((ReleaseCase.Open) releaseCase.fold(List.of(events))).stage();
  }

  private static ReleaseCaseCommand check(ReleasePolicy.InForce policy, int day) {
    return new ReleaseCaseCommand.CheckEligibility(CASE, policy, false, OFFICER, day(day));
  }

  private static FoundIneligible ineligible(int version, IneligibilityReason... reasons) {
    return new FoundIneligible(CASE, version, Set.of(reasons), OFFICER, day(2));
  }
}
