package org.golrizan.domain.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.golrizan.domain.Given.given;
import static org.golrizan.domain.release.Cases.ALLOCATION;
import static org.golrizan.domain.release.Cases.CASE;
import static org.golrizan.domain.release.Cases.CLAIM;
import static org.golrizan.domain.release.Cases.COLLEAGUE;
import static org.golrizan.domain.release.Cases.FUND;
import static org.golrizan.domain.release.Cases.JUDGE;
import static org.golrizan.domain.release.Cases.OFFICER;
import static org.golrizan.domain.release.Cases.POLICY;
import static org.golrizan.domain.release.Cases.PRISON;
import static org.golrizan.domain.release.Cases.approvedCase;
import static org.golrizan.domain.release.Cases.claim;
import static org.golrizan.domain.release.Cases.covered;
import static org.golrizan.domain.release.Cases.day;
import static org.golrizan.domain.release.Cases.eligible;
import static org.golrizan.domain.release.Cases.forgiven;
import static org.golrizan.domain.release.Cases.opened;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.golrizan.domain.CommonRule;
import org.golrizan.events.Rial;
import org.golrizan.events.release.ReleaseCaseEvent.Resumed;
import org.golrizan.events.release.ReleaseCaseEvent.Suspended;
import org.golrizan.events.release.ReopenReason;
import org.golrizan.events.release.SuspensionReason;
import org.junit.jupiter.api.Test;

class CaseRestsTest {

  private static final Suspended RESTS = new Suspended(CASE, SuspensionReason.VICTIM_OBJECTS, OFFICER, day(5));
  private static final Resumed RESUMED = new Resumed(CASE, OFFICER, day(6));

  private final ReleaseCaseDecider releaseCase = new ReleaseCaseDecider();

  @Test
  void nothingLeadsToAReleaseWhileACaseRests() {
    given(releaseCase, covered(RESTS)).when(new ReleaseCaseCommand.AskApproval(CASE, COLLEAGUE, day(6)))
        .thenRejected(ReleaseRule.CASE_SUSPENDED);
    given(releaseCase, approvedCase(RESTS)).when(new ReleaseCaseCommand.Approve(CASE, JUDGE, day(6)))
        .thenRejected(ReleaseRule.APPROVAL_NOT_ASKED);
    given(releaseCase, approvedCase(RESTS)).when(new ReleaseCaseCommand.Grant(CASE, POLICY, false, PRISON, OFFICER, day(6)))
        .thenRejected(ReleaseRule.RELEASE_REQUIREMENTS_MISSING, Map.of("missing", List.of("not-approved", "case-suspended")));
    given(releaseCase, opened(), eligible(), claim(CLAIM, 100), RESTS)
        .when(new ReleaseCaseCommand.AllocateToClaim(CASE, CLAIM, ALLOCATION, FUND, Rial.of(10), day(6)))
        .thenRejected(ReleaseRule.CASE_SUSPENDED);
  }

  @Test
  void factsAreTakenInWhileACaseRests() {
    given(releaseCase, opened(), eligible(), claim(CLAIM, 100), RESTS)
        .when(new ReleaseCaseCommand.ForgiveClaim(CASE, CLAIM, Rial.of(10), OFFICER, day(6))).then(forgiven(CLAIM, 10, 6));
  }

  @Test
  void aCaseThatGoesOnNeedsTheJudgeAgain() {
    given(releaseCase, approvedCase(RESTS)).when(new ReleaseCaseCommand.Resume(CASE, OFFICER, day(6))).then(RESUMED);
    assertThat(((ReleaseCase.Open) releaseCase.fold(Arrays.asList(approvedCase(RESTS, RESUMED)))).stage())
        .isEqualTo(ReleaseCaseStage.COVERED);
  }

  @Test
  void aCaseRestsOnceAndGoesOnOnce() {
    given(releaseCase, covered(RESTS)).when(new ReleaseCaseCommand.Suspend(CASE, SuspensionReason.OTHER, OFFICER, day(6)))
        .thenRejected(ReleaseRule.CASE_SUSPENDED);
    given(releaseCase, covered()).when(new ReleaseCaseCommand.Resume(CASE, OFFICER, day(6)))
        .thenRejected(ReleaseRule.CASE_NOT_SUSPENDED);
    given(releaseCase, covered(RESTS)).when(new ReleaseCaseCommand.Resume(CASE, OFFICER, day(4)))
        .thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT);
  }

  @Test
  void onlyACaseThatEndedIsReopenedOrClosed() {
    given(releaseCase, covered()).when(new ReleaseCaseCommand.Reopen(CASE, ReopenReason.OTHER, OFFICER, day(6)))
        .thenRejected(ReleaseRule.CASE_NOT_CLOSED);
    given(releaseCase, covered()).when(new ReleaseCaseCommand.Close(CASE, day(6))).thenRejected(ReleaseRule.CASE_NOT_CLOSED);
  }
}
