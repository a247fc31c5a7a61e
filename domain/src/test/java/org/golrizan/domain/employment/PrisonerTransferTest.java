package org.golrizan.domain.employment;

import static org.golrizan.domain.Given.given;
import static org.golrizan.domain.employment.Facts.ADELABAD;
import static org.golrizan.domain.employment.Facts.DAY;
import static org.golrizan.domain.employment.Facts.DAY_BEFORE;
import static org.golrizan.domain.employment.Facts.EVIN;
import static org.golrizan.domain.employment.Facts.FIRST;
import static org.golrizan.domain.employment.Facts.LATER;
import static org.golrizan.domain.employment.Facts.NEXT_DAY;
import static org.golrizan.domain.employment.Facts.PRISONER;
import static org.golrizan.domain.employment.Facts.WORKSHOP;
import static org.golrizan.domain.employment.Facts.admitted;
import static org.golrizan.domain.employment.Facts.began;
import static org.golrizan.domain.employment.Facts.begin;
import static org.golrizan.domain.employment.Facts.consented;
import static org.golrizan.domain.employment.Facts.ended;
import static org.golrizan.domain.employment.Facts.transfer;
import static org.golrizan.domain.employment.Facts.transferred;

import org.golrizan.domain.CommonRule;
import org.golrizan.events.employment.PrisonerEvent;
import org.golrizan.events.employment.WorkTime;
import org.junit.jupiter.api.Test;

class PrisonerTransferTest {

  private final PrisonerDecider prisoner = new PrisonerDecider();

  @Test
  void aPrisonerMovesToAnotherPrison() {
    given(prisoner, admitted()).when(transfer(EVIN, ADELABAD, DAY)).then(transferred(EVIN, ADELABAD, DAY));
  }

  @Test
  void aPrisonerIsNotTransferredToWhereHeAlreadyIs() {
    given(prisoner, admitted()).when(transfer(EVIN, EVIN, DAY)).thenRejected(EmploymentRule.ALREADY_IN_THAT_PRISON);
  }

  @Test
  void aPrisonDoesNotTransferWhoIsHeldElsewhere() {
    given(prisoner, admitted(), transferred(EVIN, ADELABAD, DAY)).when(transfer(EVIN, ADELABAD, DAY))
        .thenRejected(EmploymentRule.PRISONER_IN_ANOTHER_PRISON);
  }

  @Test
  void placementsEndBeforeATransfer() {
    given(prisoner, admitted(), consented(DAY), began(FIRST, WorkTime.PART_TIME, DAY)).when(transfer(EVIN, ADELABAD, DAY))
        .thenRejected(EmploymentRule.STILL_IN_WORK);
  }

  @Test
  void aPrisonerIsTransferredOnTheDayHisPlacementEnds() {
    given(prisoner, admitted(), consented(DAY), began(FIRST, WorkTime.PART_TIME, DAY), ended(FIRST, NEXT_DAY))
        .when(transfer(EVIN, ADELABAD, NEXT_DAY))
        .then(transferred(EVIN, ADELABAD, NEXT_DAY));
  }

  @Test
  void aPrisonerIsNotTransferredBeforeHisLastDayOfWork() {
    given(prisoner, admitted(), consented(DAY), began(FIRST, WorkTime.PART_TIME, DAY), ended(FIRST, LATER))
        .when(transfer(EVIN, ADELABAD, NEXT_DAY))
        .thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT);
  }

  @Test
  void aPrisonerIsNotTransferredBeforeHeArrived() {
    given(prisoner, admitted()).when(transfer(EVIN, ADELABAD, DAY_BEFORE)).thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT);
  }

  @Test
  void workIsDoneInAWorkshopOfThePrisonWhereThePrisonerIsHeld() {
    given(prisoner, admitted(), consented(DAY), transferred(EVIN, ADELABAD, DAY))
        .when(begin(FIRST, WorkTime.PART_TIME, DAY))
        .thenRejected(EmploymentRule.PRISONER_IN_ANOTHER_PRISON);
  }

  @Test
  void consentOutlivesATransfer() {
    given(prisoner, admitted(), consented(DAY), transferred(EVIN, ADELABAD, DAY))
        .when(new PrisonerCommand.BeginWork(PRISONER, FIRST, WORKSHOP, ADELABAD, WorkTime.PART_TIME, DAY))
        .then(new PrisonerEvent.WorkBegun(PRISONER, FIRST, WORKSHOP, ADELABAD, WorkTime.PART_TIME, DAY));
  }

  @Test
  void workDoesNotBeginBeforeTheArrival() {
    given(prisoner, admitted(), consented(DAY), transferred(EVIN, ADELABAD, LATER))
        .when(new PrisonerCommand.BeginWork(PRISONER, FIRST, WORKSHOP, ADELABAD, WorkTime.PART_TIME, NEXT_DAY))
        .thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT);
  }
}
