package org.golrizan.domain.employment;

import static org.golrizan.domain.Given.given;
import static org.golrizan.domain.employment.Facts.ADELABAD;
import static org.golrizan.domain.employment.Facts.CASE;
import static org.golrizan.domain.employment.Facts.DAY;
import static org.golrizan.domain.employment.Facts.DAY_BEFORE;
import static org.golrizan.domain.employment.Facts.EVIN;
import static org.golrizan.domain.employment.Facts.FIRST;
import static org.golrizan.domain.employment.Facts.PRISONER;
import static org.golrizan.domain.employment.Facts.admitBornOn;
import static org.golrizan.domain.employment.Facts.admitted;
import static org.golrizan.domain.employment.Facts.admittedBornOn;
import static org.golrizan.domain.employment.Facts.begin;
import static org.golrizan.domain.employment.Facts.end;
import static org.golrizan.domain.employment.Facts.transfer;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.golrizan.domain.CommonRule;
import org.golrizan.events.Personal;
import org.golrizan.events.employment.DepartureReason;
import org.golrizan.events.employment.PrisonerEvent;
import org.golrizan.events.employment.WorkTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PrisonerAdmissionTest {

  private final PrisonerDecider prisoner = new PrisonerDecider();

  @Test
  void aPrisonerIsAdmitted() {
    Personal<LocalDate> birthDate = Personal.of(DAY_BEFORE);
    given(prisoner).when(admitBornOn(birthDate)).then(admittedBornOn(birthDate));
  }

  @Test
  void nobodyIsAdmittedOnTheDayOfTheBirth() {
    given(prisoner).when(admitBornOn(Personal.of(DAY))).thenRejected(EmploymentRule.BIRTH_DATE_AFTER_ADMISSION);
  }

  @Test
  void anErasedBirthDateIsNoObjection() {
    given(prisoner).when(admitBornOn(Personal.erased())).then(admittedBornOn(Personal.erased()));
  }

  @Test
  void aPrisonerIsAdmittedOnce() {
    given(prisoner, admitted()).when(admitBornOn(Personal.erased())).thenRejected(CommonRule.ALREADY_EXISTS);
  }

  @Test
  void whoeverComesBackAfterADepartureGetsANewRecord() {
    given(prisoner, admitted(), new PrisonerEvent.Departed(PRISONER, EVIN, DepartureReason.RELEASED, DAY))
        .when(admitBornOn(Personal.erased()))
        .thenRejected(CommonRule.ALREADY_EXISTS);
  }

  @ParameterizedTest
  @MethodSource("everythingButAdmission")
  void nothingHappensToAPrisonerWhoWasNeverAdmitted(PrisonerCommand command) {
    given(prisoner).when(command).thenRejected(CommonRule.NOT_FOUND);
  }

  static Stream<PrisonerCommand> everythingButAdmission() {
    return Stream.of(
        transfer(EVIN, ADELABAD, DAY),
        new PrisonerCommand.ConsentToWork(PRISONER, DAY),
        new PrisonerCommand.WithdrawConsent(PRISONER, DAY),
        begin(FIRST, WorkTime.PART_TIME, DAY),
        end(FIRST, DAY),
        new PrisonerCommand.OpenReleaseCase(PRISONER, CASE, DAY),
        new PrisonerCommand.CloseReleaseCase(PRISONER, CASE, DAY),
        new PrisonerCommand.Depart(PRISONER, EVIN, DepartureReason.DIED, DAY));
  }
}
