package org.golrizan.query.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.golrizan.domain.release.ReleaseCaseStage;
import org.golrizan.events.PersonId;
import org.golrizan.events.Personal;
import org.golrizan.events.PrisonId;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.StaffId;
import org.golrizan.events.employment.LegalCategory;
import org.golrizan.events.employment.PrisonerId;
import org.golrizan.events.release.CaseCloseReason;
import org.golrizan.events.release.ClaimId;
import org.golrizan.events.release.ClaimKind;
import org.golrizan.events.release.ReleaseCaseEvent;
import org.golrizan.events.release.ReleaseCaseId;
import org.golrizan.events.release.SuspensionReason;
import org.golrizan.query.releasecases.ReleaseCasesView;
import org.golrizan.query.releasecases.Waterfall;
import org.golrizan.query.view.Folded;
import org.junit.jupiter.api.Test;

class ReleaseReportTest {

  private static final LocalDate ON = LocalDate.of(2026, 6, 1);

  @Test
  void daysAStageAreCountedFromReachingItToLeavingIt() {
    ReleaseReport.Counter counter = new ReleaseReport.Counter();
    for (int days : new int[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 100}) {
      counter.add(Folded.of(new ReleaseCasesView(), opened(), eligible(days)).only());
    }
    counter.add(Folded.of(new ReleaseCasesView(), opened()).only());

    ReleaseReport report = counter.report(7, null);

    assertThat(report.days().get(ReleaseCaseStage.OPENED)).isEqualTo(new ReleaseReport.Days(10, 5, 9, 100));
    assertThat(report.days()).as("a stay that goes on is not counted").doesNotContainKey(ReleaseCaseStage.ELIGIBLE);
    assertThat(report.stages()).containsEntry(ReleaseCaseStage.ELIGIBLE, 10).containsEntry(ReleaseCaseStage.OPENED, 1);
  }

  @Test
  void aCaseThatComesBackToAStageStaysThereTwice() {
    ReleaseReport.Counter counter = new ReleaseReport.Counter();
    counter.add(Folded.of(new ReleaseCasesView(), opened(), eligible(2),
        new ReleaseCaseEvent.Suspended(CASE, SuspensionReason.OTHER, STAFF, ON.plusDays(5)),
        new ReleaseCaseEvent.Resumed(CASE, STAFF, ON.plusDays(9)),
        new ReleaseCaseEvent.Withdrawn(CASE, CaseCloseReason.AT_OWN_WISH, STAFF, ON.plusDays(10))).only());

    ReleaseReport report = counter.report(7, null);

    assertThat(report.days().get(ReleaseCaseStage.ELIGIBLE)).isEqualTo(new ReleaseReport.Days(2, 1, 3, 3));
    assertThat(report.days().get(ReleaseCaseStage.SUSPENDED)).isEqualTo(new ReleaseReport.Days(1, 4, 4, 4));
    assertThat(report.withdrawals()).containsEntry(CaseCloseReason.AT_OWN_WISH, 1);
  }

  @Test
  void aFactThatWasEnteredLateLengthensNoStay() {
    ReleaseReport.Counter counter = new ReleaseReport.Counter();
    counter.add(Folded.of(new ReleaseCasesView(), opened(), eligible(9), claim(1),
        new ReleaseCaseEvent.ClaimForgiven(CASE, CLAIM, Rial.of(100), STAFF, ON.plusDays(19))).only());

    ReleaseReport report = counter.report(7, null);

    assertThat(report.days().get(ReleaseCaseStage.OPENED)).isEqualTo(new ReleaseReport.Days(1, 9, 9, 9));
    assertThat(report.days().get(ReleaseCaseStage.ELIGIBLE)).isEqualTo(new ReleaseReport.Days(1, 0, 0, 0));
    assertThat(report.days().get(ReleaseCaseStage.FUNDING)).isEqualTo(new ReleaseReport.Days(1, 10, 10, 10));
  }

  @Test
  void noClaimIsLeftOut() {
    ReleaseReport.Counter counter = new ReleaseReport.Counter();
    counter.add(Folded.of(new ReleaseCasesView(), opened(), eligible(2), claim(2)).only());
    counter.add(Folded.of(new ReleaseCasesView(), opened(), eligible(2), claim(2),
        new ReleaseCaseEvent.Withdrawn(CASE, CaseCloseReason.AT_OWN_WISH, STAFF, ON.plusDays(10))).only());

    ReleaseReport report = counter.report(7, null);

    assertThat(report.open().confirmed()).isEqualTo(100);
    assertThat(report.over().confirmed()).isEqualTo(100);
    assertThat(report.released()).isEqualTo(Waterfall.NOTHING);
  }

  private static final ReleaseCaseId CASE = new ReleaseCaseId(new UUID(1, 1));
  private static final StaffId STAFF = new StaffId("officer");

  private static final ClaimId CLAIM = new ClaimId(new UUID(1, 3));

  private static ReleaseCaseEvent claim(int days) {
    return new ReleaseCaseEvent.ClaimConfirmed(CASE, CLAIM, ClaimKind.DIYA, Rial.of(100), new PersonId(new UUID(1, 4)),
        Personal.erased(), Personal.erased(), "court", Optional.empty(), STAFF, ON.plusDays(days));
  }

  private static ReleaseCaseEvent opened() {
    return new ReleaseCaseEvent.Opened(CASE, new PrisonerId(new UUID(1, 2)), new PrisonId("evin"), Province.TEHRAN, LegalCategory.DIYA,
        STAFF, ON);
  }

  private static ReleaseCaseEvent eligible(int days) {
    return new ReleaseCaseEvent.FoundEligible(CASE, 1, Rial.of(1_000), STAFF, ON.plusDays(days));
  }
}
