package org.golrizan.domain.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.golrizan.domain.Given.given;
import static org.golrizan.domain.release.Cases.ALLOCATION;
import static org.golrizan.domain.release.Cases.CASE;
import static org.golrizan.domain.release.Cases.CLAIM;
import static org.golrizan.domain.release.Cases.COLLEAGUE;
import static org.golrizan.domain.release.Cases.DAY;
import static org.golrizan.domain.release.Cases.JUDGE;
import static org.golrizan.domain.release.Cases.LIMIT;
import static org.golrizan.domain.release.Cases.POLICY;
import static org.golrizan.domain.release.Cases.PRISON;
import static org.golrizan.domain.release.Cases.PRISONER;
import static org.golrizan.domain.release.Cases.PROVINCE;
import static org.golrizan.domain.release.Cases.SECOND_CLAIM;
import static org.golrizan.domain.release.Cases.allocated;
import static org.golrizan.domain.release.Cases.approved;
import static org.golrizan.domain.release.Cases.approvedCase;
import static org.golrizan.domain.release.Cases.asked;
import static org.golrizan.domain.release.Cases.claim;
import static org.golrizan.domain.release.Cases.covered;
import static org.golrizan.domain.release.Cases.day;
import static org.golrizan.domain.release.Cases.eligible;
import static org.golrizan.domain.release.Cases.forgiven;
import static org.golrizan.domain.release.Cases.noted;
import static org.golrizan.domain.release.Cases.opened;
import static org.golrizan.domain.release.Cases.paid;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.golrizan.domain.CommonRule;
import org.golrizan.events.PrisonId;
import org.golrizan.events.Rial;
import org.golrizan.events.StaffId;
import org.golrizan.events.employment.LegalCategory;
import org.golrizan.events.release.DetentionGround;
import org.golrizan.events.release.ReleaseCaseEvent;
import org.golrizan.events.release.ReleaseCaseEvent.FoundEligible;
import org.golrizan.events.release.ReleaseCaseEvent.Granted;
import org.golrizan.events.release.SettlementChannel;
import org.junit.jupiter.api.Test;

class GrantTest {

  private static final ReleasePolicy.InForce WITHOUT_DIYA =
      new ReleasePolicy.InForce(2, EnumSet.of(LegalCategory.MAHR), Rial.of(50), DAY);

  private final ReleaseCaseDecider releaseCase = new ReleaseCaseDecider();

  @Test
  void whoeverLacksNothingIsCheckedOnceMoreAndReleased() {
    given(releaseCase, opened(), eligible(), claim(CLAIM, 100), forgiven(CLAIM, 70, 2),
            allocated(CLAIM, ALLOCATION, 30, 2), asked(3), approved(4), paid(CLAIM, ALLOCATION, 30, 5))
        .when(grant(POLICY, false, COLLEAGUE, 6))
        .then(checkedAgain(6), granted(6, 70, 30));
  }

  @Test
  void whoeverWasTransferredIsReleasedFromWhereHeIs() {
    given(releaseCase, approvedCase())
        .when(new ReleaseCaseCommand.Grant(CASE, POLICY, false, new PrisonId("adelabad"), COLLEAGUE, day(6)))
        .then(checkedAgain(6),
            new Granted(CASE, PRISONER, new PrisonId("adelabad"), PROVINCE, 1, settled(100, 0), COLLEAGUE, day(6)));
  }

  @Test
  void aReleaseNamesEverythingThatIsMissingAtOnce() {
    given(releaseCase, opened(), eligible(), claim(CLAIM, 100), allocated(CLAIM, ALLOCATION, 30, 2),
            noted(DetentionGround.ON_REMAND, 2), noted(DetentionGround.OTHER_SENTENCE, 2))
        .when(grant(WITHOUT_DIYA, true, COLLEAGUE, 6))
        .thenRejected(ReleaseRule.RELEASE_REQUIREMENTS_MISSING, Map.of(
            "missing", List.of("not-eligible", "prisoner-departed", "claim-outstanding", "payment-not-cleared",
                "not-approved", "other-detention-ground"),
            "outstanding", 70L,
            "ineligible", List.of("CATEGORY_EXCLUDED", "DEBT_OVER_LIMIT", "DEPARTED"),
            "grounds", List.of("OTHER_SENTENCE", "ON_REMAND")));
  }

  @Test
  void anEmptyCaseLacksAClaimAndAnApproval() {
    given(releaseCase, opened(), eligible()).when(grant(POLICY, false, COLLEAGUE, 6)).thenRejected(
        ReleaseRule.RELEASE_REQUIREMENTS_MISSING, Map.of("missing", List.of("no-claim-confirmed", "not-approved")));
  }

  @Test
  void eligibilityIsCheckedAgainUnderThePolicyInForce() {
    lacks("not-eligible", grant(WITHOUT_DIYA, false, COLLEAGUE, 6), approvedCase());
  }

  @Test
  void whoeverDepartedIsNotReleased() {
    given(releaseCase, approvedCase()).when(grant(POLICY, true, COLLEAGUE, 6)).thenRejected(
        ReleaseRule.RELEASE_REQUIREMENTS_MISSING, Map.of("missing", List.of("not-eligible", "prisoner-departed")));
  }

  @Test
  void everyPaymentHasCleared() {
    lacks("payment-not-cleared", grant(POLICY, false, COLLEAGUE, 6), opened(), eligible(), claim(CLAIM, 100),
        allocated(CLAIM, ALLOCATION, 100, 2), asked(3), approved(4));
  }

  @Test
  void aJudgeHasApproved() {
    lacks("not-approved", grant(POLICY, false, COLLEAGUE, 6), covered());
    lacks("not-approved", grant(POLICY, false, COLLEAGUE, 6), covered(asked(3)));
  }

  @Test
  void noOtherGroundOfDetentionHoldsThoughTheJudgeKnewOfIt() {
    lacks("other-detention-ground", grant(POLICY, false, COLLEAGUE, 6),
        covered(noted(DetentionGround.ON_REMAND, 2), asked(3), approved(4)));
  }

  @Test
  void whoeverApprovedDoesNotGrant() {
    lacks("needs-a-second-person", grant(POLICY, false, JUDGE, 6), approvedCase());
  }

  @Test
  void aReleaseIsNotDatedBeforeWhatItRestsOn() {
    given(releaseCase, approvedCase()).when(grant(POLICY, false, COLLEAGUE, 3)).thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT);
  }

  @Test
  void aReplayFindsAGrantWithoutACheckOnTheDay() {
    assertThat(permitted(granted(6, 100, 0), approvedCase())).isFalse();
    assertThat(permitted(granted(6, 100, 0), approvedCase(checkedAgain(5)))).isFalse();
    assertThat(permitted(granted(6, 100, 0), approvedCase(checkedAgain(6)))).isTrue();
  }

  @Test
  void aReplayFindsAGrantWhoseFiguresAreNotThoseOfTheCase() {
    assertThat(permitted(granted(6, 99, 1), approvedCase(checkedAgain(6)))).isFalse();
  }

  @Test
  void aReplayFindsAGrantThatAClaimWasSlippedInBefore() {
    assertThat(permitted(granted(6, 100, 0), approvedCase(checkedAgain(6), claim(SECOND_CLAIM, 10)))).isFalse();
  }

  private void lacks(String code, ReleaseCaseCommand command, ReleaseCaseEvent... events) {
    given(releaseCase, events).when(command)
        .thenRejected(ReleaseRule.RELEASE_REQUIREMENTS_MISSING, Map.of("missing", List.of(code)));
  }

  private boolean permitted(ReleaseCaseEvent event, ReleaseCaseEvent... before) {
    return releaseCase.permits(event, releaseCase.fold(Arrays.asList(before)));
  }

  private static ReleaseCaseCommand grant(ReleasePolicy.InForce policy, boolean departed, StaffId by, int day) {
    return new ReleaseCaseCommand.Grant(CASE, policy, departed, PRISON, by, day(day));
  }

  private static FoundEligible checkedAgain(int day) {
    return new FoundEligible(CASE, 1, LIMIT, COLLEAGUE, day(day));
  }

  private static Granted granted(int day, long forgiven, long donated) {
    LocalDate on = day(day);
    return new Granted(CASE, PRISONER, PRISON, PROVINCE, 1, settled(forgiven, donated), COLLEAGUE, on);
  }

  private static Map<SettlementChannel, Rial> settled(long forgiven, long donated) {
    return Map.of(
        SettlementChannel.FORGIVENESS, Rial.of(forgiven),
        SettlementChannel.INSOLVENCY_RELIEF, Rial.ZERO,
        SettlementChannel.OWN_CONTRIBUTION, Rial.ZERO,
        SettlementChannel.BANK_LOAN, Rial.ZERO,
        SettlementChannel.DONATIONS, Rial.of(donated));
  }
}
