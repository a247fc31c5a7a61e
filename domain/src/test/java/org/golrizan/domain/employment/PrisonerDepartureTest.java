package org.golrizan.domain.employment;

import static org.golrizan.domain.Given.given;
import static org.golrizan.domain.employment.Facts.ADELABAD;
import static org.golrizan.domain.employment.Facts.CASE;
import static org.golrizan.domain.employment.Facts.DAY;
import static org.golrizan.domain.employment.Facts.DAY_BEFORE;
import static org.golrizan.domain.employment.Facts.EVIN;
import static org.golrizan.domain.employment.Facts.FIRST;
import static org.golrizan.domain.employment.Facts.LATER;
import static org.golrizan.domain.employment.Facts.NEXT_DAY;
import static org.golrizan.domain.employment.Facts.OTHER_CASE;
import static org.golrizan.domain.employment.Facts.PRISONER;
import static org.golrizan.domain.employment.Facts.admitted;
import static org.golrizan.domain.employment.Facts.began;
import static org.golrizan.domain.employment.Facts.begin;
import static org.golrizan.domain.employment.Facts.consented;
import static org.golrizan.domain.employment.Facts.ended;
import static org.golrizan.domain.employment.Facts.transfer;
import static org.golrizan.domain.employment.Facts.transferred;
import static org.golrizan.domain.employment.Facts.withdrew;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.golrizan.domain.CommonRule;
import org.golrizan.events.PrisonId;
import org.golrizan.events.employment.DepartureReason;
import org.golrizan.events.employment.PrisonerEvent;
import org.golrizan.events.employment.WorkTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PrisonerDepartureTest {

  private final PrisonerDecider prisoner = new PrisonerDecider();

  @Test
  void aPrisonerDepartsFromWhereHeIsHeld() {
    given(prisoner, admitted()).when(depart(EVIN, DAY)).then(departed(DAY));
  }

  @Test
  void noOtherPrisonRecordsTheDeparture() {
    given(prisoner, admitted()).when(depart(ADELABAD, DAY)).thenRejected(EmploymentRule.PRISONER_IN_ANOTHER_PRISON);
  }

  @Test
  void placementsEndBeforeADeparture() {
    given(prisoner, admitted(), consented(DAY), began(FIRST, WorkTime.PART_TIME, DAY)).when(depart(EVIN, DAY))
        .thenRejected(EmploymentRule.STILL_IN_WORK);
  }

  @Test
  void aPrisonerDepartsOnTheDayHisPlacementEnds() {
    given(prisoner, admitted(), consented(DAY), began(FIRST, WorkTime.PART_TIME, DAY), ended(FIRST, NEXT_DAY))
        .when(depart(EVIN, NEXT_DAY))
        .then(departed(NEXT_DAY));
  }

  @ParameterizedTest
  @MethodSource("lastFacts")
  void aDepartureDoesNotLieBeforeTheLastFact(PrisonerEvent last) {
    given(prisoner, admitted(), consented(DAY), last).when(depart(last instanceof PrisonerEvent.Transferred ? ADELABAD : EVIN,
        NEXT_DAY)).thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT);
  }

  static Stream<PrisonerEvent> lastFacts() {
    return Stream.of(
        withdrew(LATER),
        transferred(EVIN, ADELABAD, LATER),
        new PrisonerEvent.ReleaseCaseOpened(PRISONER, CASE, LATER));
  }

  @Test
  void aDepartureDoesNotLieBeforeTheLastDayOfWork() {
    given(prisoner, admitted(), consented(DAY), began(FIRST, WorkTime.PART_TIME, DAY), ended(FIRST, LATER))
        .when(depart(EVIN, NEXT_DAY))
        .thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT);
  }

  @ParameterizedTest
  @MethodSource("everythingButClosingTheCase")
  void nothingHappensToAPrisonerWhoDeparted(PrisonerCommand command) {
    given(prisoner, admitted(), consented(DAY), departed(DAY)).when(command).thenRejected(EmploymentRule.PRISONER_DEPARTED);
  }

  static Stream<PrisonerCommand> everythingButClosingTheCase() {
    return Stream.of(
        transfer(EVIN, ADELABAD, LATER),
        new PrisonerCommand.ConsentToWork(PRISONER, LATER),
        new PrisonerCommand.WithdrawConsent(PRISONER, LATER),
        begin(FIRST, WorkTime.PART_TIME, LATER),
        new PrisonerCommand.OpenReleaseCase(PRISONER, CASE, LATER),
        depart(EVIN, LATER));
  }

  @Test
  void aCaseThatWasOpenAtTheDepartureCanStillBeClosed() {
    given(prisoner, admitted(), new PrisonerEvent.ReleaseCaseOpened(PRISONER, CASE, DAY), departed(NEXT_DAY))
        .when(new PrisonerCommand.CloseReleaseCase(PRISONER, CASE, LATER))
        .then(new PrisonerEvent.ReleaseCaseClosed(PRISONER, CASE, LATER));
  }

  @Test
  void aCaseThatWasNotOpenAtTheDepartureIsNotClosed() {
    given(prisoner, admitted(), new PrisonerEvent.ReleaseCaseOpened(PRISONER, CASE, DAY), departed(NEXT_DAY))
        .when(new PrisonerCommand.CloseReleaseCase(PRISONER, OTHER_CASE, LATER))
        .thenRejected(EmploymentRule.RELEASE_CASE_NOT_OPEN);
  }

  @Test
  void aCaseIsClosedOnceAfterADeparture() {
    given(prisoner, admitted(), new PrisonerEvent.ReleaseCaseOpened(PRISONER, CASE, DAY), departed(NEXT_DAY),
        new PrisonerEvent.ReleaseCaseClosed(PRISONER, CASE, LATER))
        .when(new PrisonerCommand.CloseReleaseCase(PRISONER, CASE, LATER))
        .thenRejected(EmploymentRule.RELEASE_CASE_NOT_OPEN);
  }

  @Test
  void aCaseIsNotClosedBeforeTheDepartureThatWasRecordedFirst() {
    given(prisoner, admitted(), new PrisonerEvent.ReleaseCaseOpened(PRISONER, CASE, DAY), departed(NEXT_DAY))
        .when(new PrisonerCommand.CloseReleaseCase(PRISONER, CASE, DAY_BEFORE))
        .thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT);
  }

  private static PrisonerCommand depart(PrisonId from, LocalDate on) {
    return new PrisonerCommand.Depart(PRISONER, from, DepartureReason.DIED, on);
  }

  private static PrisonerEvent departed(LocalDate on) {
    return new PrisonerEvent.Departed(PRISONER, EVIN, DepartureReason.DIED, on);
  }
}
