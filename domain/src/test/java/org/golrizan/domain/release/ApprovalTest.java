package org.golrizan.domain.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.golrizan.domain.Given.given;
import static org.golrizan.domain.release.Cases.CASE;
import static org.golrizan.domain.release.Cases.CLAIM;
import static org.golrizan.domain.release.Cases.COLLEAGUE;
import static org.golrizan.domain.release.Cases.JUDGE;
import static org.golrizan.domain.release.Cases.OFFICER;
import static org.golrizan.domain.release.Cases.approved;
import static org.golrizan.domain.release.Cases.approvedCase;
import static org.golrizan.domain.release.Cases.asked;
import static org.golrizan.domain.release.Cases.claim;
import static org.golrizan.domain.release.Cases.covered;
import static org.golrizan.domain.release.Cases.day;
import static org.golrizan.domain.release.Cases.eligible;
import static org.golrizan.domain.release.Cases.forgiven;
import static org.golrizan.domain.release.Cases.opened;

import java.util.Arrays;
import java.util.Map;
import org.golrizan.domain.CommonRule;
import org.golrizan.events.StaffId;
import org.golrizan.events.release.CaseCloseReason;
import org.golrizan.events.release.RefusalReason;
import org.golrizan.events.release.ReleaseCaseEvent;
import org.golrizan.events.release.ReleaseCaseEvent.ApprovalAsked;
import org.golrizan.events.release.ReleaseCaseEvent.Approved;
import org.golrizan.events.release.ReleaseCaseEvent.Refused;
import org.golrizan.events.release.ReleaseCaseEvent.Reopened;
import org.golrizan.events.release.ReleaseCaseEvent.Withdrawn;
import org.golrizan.events.release.ReopenReason;
import org.junit.jupiter.api.Test;

class ApprovalTest {

  private final ReleaseCaseDecider releaseCase = new ReleaseCaseDecider();

  @Test
  void askingAgainWhileTheQuestionIsOpenChangesNothingEverythingIsCovered() {
    given(releaseCase, covered()).when(ask(3)).then(asked(3));
  }

  @Test
  void approvalIsNotAskedWhileSomethingIsOutstanding() {
    given(releaseCase, opened(), eligible(), claim(CLAIM, 100), forgiven(CLAIM, 99, 2))
        .when(ask(3))
        .thenRejected(ReleaseRule.CLAIM_OUTSTANDING, Map.of("outstanding", 1L));
  }

  @Test
  void approvalIsNotAskedForWhoeverOwesNothing() {
    given(releaseCase, opened(), eligible()).when(ask(3)).thenRejected(ReleaseRule.NO_CLAIM_CONFIRMED);
  }

  @Test
  void approvalIsNotAskedForWhoeverWasNotFoundEligible() {
    given(releaseCase, opened(), claim(CLAIM, 100), forgiven(CLAIM, 100, 2)).when(ask(3)).thenRejected(ReleaseRule.NOT_ELIGIBLE);
  }

  @Test
  void approvalIsNotAskedAsOfADayOnWhichTheClaimWasOutstanding() {
    given(releaseCase, covered()).when(ask(1)).thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT);
  }

  @Test
  void askingAgainWhileTheQuestionIsOpenChangesNothing() {
    given(releaseCase, covered(asked(3))).when(ask(3)).thenNothing();
    assertThat(releaseCase.permits(asked(3), releaseCase.fold(Arrays.asList(covered(asked(3)))))).isFalse();
    given(releaseCase, approvedCase()).when(ask(4)).thenRejected(ReleaseRule.APPROVAL_ALREADY_GIVEN);
  }

  @Test
  void aJudgeApprovesWhatHeWasAsked() {
    given(releaseCase, covered(asked(3))).when(approve(JUDGE, 4)).then(approved(4));
  }

  @Test
  void aJudgeApprovesOnlyWhatHeWasAsked() {
    given(releaseCase, covered()).when(approve(JUDGE, 4)).thenRejected(ReleaseRule.APPROVAL_NOT_ASKED);
  }

  @Test
  void aJudgeApprovesOnce() {
    given(releaseCase, approvedCase()).when(approve(JUDGE, 4)).thenRejected(ReleaseRule.APPROVAL_ALREADY_GIVEN);
  }

  @Test
  void theCaseOfficerDoesNotApproveHisOwnCase() {
    given(releaseCase, covered(asked(3))).when(approve(OFFICER, 4)).thenRejected(CommonRule.NEEDS_A_SECOND_PERSON);
  }

  @Test
  void whoeverAskedDoesNotApprove() {
    given(releaseCase, covered(asked(3))).when(approve(COLLEAGUE, 4)).thenRejected(CommonRule.NEEDS_A_SECOND_PERSON);
  }

  @Test
  void approvalIsNotGivenBeforeItIsAsked() {
    given(releaseCase, covered(asked(3))).when(approve(JUDGE, 2)).thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT);
  }

  @Test
  void aJudgeRefusesWhatHeWasAsked() {
    given(releaseCase, covered(asked(3))).when(refuse(JUDGE, 4)).then(refused(4));
    given(releaseCase, covered()).when(refuse(JUDGE, 4)).thenRejected(ReleaseRule.APPROVAL_NOT_ASKED);
  }

  @Test
  void aJudgeMayThinkBetterOfAnApproval() {
    given(releaseCase, approvedCase()).when(refuse(JUDGE, 5)).then(refused(5));
    given(releaseCase, approvedCase()).when(refuse(JUDGE, 3)).thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT);
  }

  @Test
  void theCaseOfficerAndWhoeverAskedDoNotRefuse() {
    given(releaseCase, covered(asked(3))).when(refuse(OFFICER, 4)).thenRejected(CommonRule.NEEDS_A_SECOND_PERSON);
    given(releaseCase, approvedCase()).when(refuse(COLLEAGUE, 5)).thenRejected(CommonRule.NEEDS_A_SECOND_PERSON);
  }

  private static ReleaseCaseCommand ask(int day) {
    return new ReleaseCaseCommand.AskApproval(CASE, COLLEAGUE, day(day));
  }

  private static ReleaseCaseCommand approve(StaffId judge, int day) {
    return new ReleaseCaseCommand.Approve(CASE, judge, day(day));
  }

  private static ReleaseCaseCommand refuse(StaffId judge, int day) {
    return new ReleaseCaseCommand.Refuse(CASE, RefusalReason.NEW_OFFENCE, judge, day(day));
  }

  private static Refused refused(int day) {
    return new Refused(CASE, RefusalReason.NEW_OFFENCE, JUDGE, day(day));
  }

  @Test
  void whoTookTheCaseUpAgainDoesNotJudgeItAndNeitherDoesWhoOpenedIt() {
    ReleaseCaseEvent[] reopened = covered(
        new Withdrawn(CASE, CaseCloseReason.OTHER, COLLEAGUE, day(3)),
        new Reopened(CASE, ReopenReason.OTHER, JUDGE, day(4)),
        eligible(5),
        new ApprovalAsked(CASE, new StaffId("system"), day(5)));
    given(releaseCase, reopened).when(approve(JUDGE, 6)).thenRejected(CommonRule.NEEDS_A_SECOND_PERSON);
    given(releaseCase, reopened).when(approve(OFFICER, 6)).thenRejected(CommonRule.NEEDS_A_SECOND_PERSON);
    given(releaseCase, reopened).when(approve(COLLEAGUE, 6)).then(new Approved(CASE, COLLEAGUE, day(6)));
  }
}
