package org.golrizan.domain.employment;

import static org.golrizan.domain.Given.given;
import static org.golrizan.domain.employment.Facts.DAY;
import static org.golrizan.domain.employment.Facts.DAY_BEFORE;
import static org.golrizan.domain.employment.Facts.FIRST;
import static org.golrizan.domain.employment.Facts.LATER;
import static org.golrizan.domain.employment.Facts.NEXT_DAY;
import static org.golrizan.domain.employment.Facts.PRISONER;
import static org.golrizan.domain.employment.Facts.admitted;
import static org.golrizan.domain.employment.Facts.began;
import static org.golrizan.domain.employment.Facts.begin;
import static org.golrizan.domain.employment.Facts.consented;
import static org.golrizan.domain.employment.Facts.ended;
import static org.golrizan.domain.employment.Facts.withdrew;

import org.golrizan.domain.CommonRule;
import org.golrizan.events.employment.WorkTime;
import org.junit.jupiter.api.Test;

class WorkIsVoluntaryTest {

  private final PrisonerDecider prisoner = new PrisonerDecider();

  @Test
  void whoConsentedCanBeginWork() {
    given(prisoner, admitted(), consented(DAY)).when(begin(FIRST, WorkTime.PART_TIME, DAY))
        .then(began(FIRST, WorkTime.PART_TIME, DAY));
  }

  @Test
  void whoNeverConsentedBeginsNoWork() {
    given(prisoner, admitted()).when(begin(FIRST, WorkTime.PART_TIME, DAY)).thenRejected(EmploymentRule.NO_CONSENT_TO_WORK);
  }

  @Test
  void whoWithdrewConsentBeginsNoWork() {
    given(prisoner, admitted(), consented(DAY), withdrew(NEXT_DAY)).when(begin(FIRST, WorkTime.PART_TIME, LATER))
        .thenRejected(EmploymentRule.NO_CONSENT_TO_WORK);
  }

  @Test
  void whoConsentedAgainCanBeginWork() {
    given(prisoner, admitted(), consented(DAY), withdrew(DAY), consented(NEXT_DAY))
        .when(begin(FIRST, WorkTime.PART_TIME, NEXT_DAY))
        .then(began(FIRST, WorkTime.PART_TIME, NEXT_DAY));
  }

  @Test
  void workDoesNotBeginBeforeTheConsent() {
    given(prisoner, admitted(), consented(NEXT_DAY)).when(begin(FIRST, WorkTime.PART_TIME, DAY))
        .thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT);
  }

  @Test
  void consentIsNotWithdrawnWhileAPlacementIsActive() {
    given(prisoner, admitted(), consented(DAY), began(FIRST, WorkTime.PART_TIME, DAY))
        .when(new PrisonerCommand.WithdrawConsent(PRISONER, NEXT_DAY))
        .thenRejected(EmploymentRule.STILL_IN_WORK);
  }

  @Test
  void consentIsWithdrawnOnTheDayThePlacementEnds() {
    given(prisoner, admitted(), consented(DAY), began(FIRST, WorkTime.PART_TIME, DAY), ended(FIRST, NEXT_DAY))
        .when(new PrisonerCommand.WithdrawConsent(PRISONER, NEXT_DAY))
        .then(withdrew(NEXT_DAY));
  }

  @Test
  void consentIsNotWithdrawnForDaysThatWereWorked() {
    given(prisoner, admitted(), consented(DAY), began(FIRST, WorkTime.PART_TIME, DAY), ended(FIRST, LATER))
        .when(new PrisonerCommand.WithdrawConsent(PRISONER, NEXT_DAY))
        .thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT);
  }

  @Test
  void consentIsNotWithdrawnBeforeItWasGiven() {
    given(prisoner, admitted(), consented(NEXT_DAY)).when(new PrisonerCommand.WithdrawConsent(PRISONER, DAY))
        .thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT);
  }

  @Test
  void consentIsNotGivenBeforeTheAdmission() {
    given(prisoner, admitted()).when(new PrisonerCommand.ConsentToWork(PRISONER, DAY_BEFORE))
        .thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT);
  }

  @Test
  void aSecondConsentChangesNothing() {
    given(prisoner, admitted(), consented(DAY)).when(new PrisonerCommand.ConsentToWork(PRISONER, LATER)).thenNothing();
  }

  @Test
  void withdrawingAConsentThatWasNotGivenChangesNothing() {
    given(prisoner, admitted()).when(new PrisonerCommand.WithdrawConsent(PRISONER, DAY)).thenNothing();
  }
}
