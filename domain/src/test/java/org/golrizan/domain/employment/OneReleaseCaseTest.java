package org.golrizan.domain.employment;

import static org.golrizan.domain.Given.given;
import static org.golrizan.domain.employment.Facts.CASE;
import static org.golrizan.domain.employment.Facts.DAY;
import static org.golrizan.domain.employment.Facts.DAY_BEFORE;
import static org.golrizan.domain.employment.Facts.LATER;
import static org.golrizan.domain.employment.Facts.NEXT_DAY;
import static org.golrizan.domain.employment.Facts.OTHER_CASE;
import static org.golrizan.domain.employment.Facts.PRISONER;
import static org.golrizan.domain.employment.Facts.admitted;

import java.time.LocalDate;
import org.golrizan.domain.CommonRule;
import org.golrizan.events.employment.PrisonerEvent;
import org.golrizan.events.release.ReleaseCaseId;
import org.junit.jupiter.api.Test;

class OneReleaseCaseTest {

  private final PrisonerDecider prisoner = new PrisonerDecider();

  @Test
  void aReleaseCaseIsOpened() {
    given(prisoner, admitted()).when(open(CASE, DAY)).then(opened(CASE, DAY));
  }

  @Test
  void aSecondReleaseCaseIsNotOpenedWhileOneIs() {
    given(prisoner, admitted(), opened(CASE, DAY)).when(open(OTHER_CASE, LATER)).thenRejected(EmploymentRule.RELEASE_CASE_OPEN);
  }

  @Test
  void aClosedCaseMakesRoomForAnother() {
    given(prisoner, admitted(), opened(CASE, DAY), closed(CASE, NEXT_DAY)).when(open(OTHER_CASE, NEXT_DAY))
        .then(opened(OTHER_CASE, NEXT_DAY));
  }

  @Test
  void onlyTheOpenCaseIsClosed() {
    given(prisoner, admitted(), opened(CASE, DAY)).when(close(OTHER_CASE, DAY))
        .thenRejected(EmploymentRule.RELEASE_CASE_NOT_OPEN);
  }

  @Test
  void aCaseIsClosedOnce() {
    given(prisoner, admitted(), opened(CASE, DAY), closed(CASE, DAY)).when(close(CASE, DAY))
        .thenRejected(EmploymentRule.RELEASE_CASE_NOT_OPEN);
  }

  @Test
  void aCaseIsNotOpenedBeforeTheAdmission() {
    given(prisoner, admitted()).when(open(CASE, DAY_BEFORE)).thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT);
  }

  @Test
  void aCaseIsNotClosedBeforeItWasOpened() {
    given(prisoner, admitted(), opened(CASE, NEXT_DAY)).when(close(CASE, DAY))
        .thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT);
  }

  @Test
  void theNextCaseIsNotOpenedBeforeTheLastOneWasClosed() {
    given(prisoner, admitted(), opened(CASE, DAY), closed(CASE, LATER)).when(open(OTHER_CASE, NEXT_DAY))
        .thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT);
  }

  private static PrisonerCommand open(ReleaseCaseId id, LocalDate on) {
    return new PrisonerCommand.OpenReleaseCase(PRISONER, id, on);
  }

  private static PrisonerEvent opened(ReleaseCaseId id, LocalDate on) {
    return new PrisonerEvent.ReleaseCaseOpened(PRISONER, id, on);
  }

  private static PrisonerCommand close(ReleaseCaseId id, LocalDate on) {
    return new PrisonerCommand.CloseReleaseCase(PRISONER, id, on);
  }

  private static PrisonerEvent closed(ReleaseCaseId id, LocalDate on) {
    return new PrisonerEvent.ReleaseCaseClosed(PRISONER, id, on);
  }
}
