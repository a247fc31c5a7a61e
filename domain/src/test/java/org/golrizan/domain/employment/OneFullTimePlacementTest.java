package org.golrizan.domain.employment;

import static org.golrizan.domain.Given.given;
import static org.golrizan.domain.employment.Facts.DAY;
import static org.golrizan.domain.employment.Facts.FIRST;
import static org.golrizan.domain.employment.Facts.LATER;
import static org.golrizan.domain.employment.Facts.NEXT_DAY;
import static org.golrizan.domain.employment.Facts.SECOND;
import static org.golrizan.domain.employment.Facts.admitted;
import static org.golrizan.domain.employment.Facts.began;
import static org.golrizan.domain.employment.Facts.begin;
import static org.golrizan.domain.employment.Facts.consented;
import static org.golrizan.domain.employment.Facts.end;
import static org.golrizan.domain.employment.Facts.ended;
import static org.golrizan.events.employment.WorkTime.FULL_TIME;
import static org.golrizan.events.employment.WorkTime.PART_TIME;

import org.golrizan.domain.CommonRule;
import org.golrizan.domain.Given;
import org.golrizan.events.employment.PrisonerEvent;
import org.junit.jupiter.api.Test;

class OneFullTimePlacementTest {

  private final PrisonerDecider prisoner = new PrisonerDecider();

  @Test
  void aSecondFullTimePlacementIsRefused() {
    givenWork(began(FIRST, FULL_TIME, DAY)).when(begin(SECOND, FULL_TIME, LATER))
        .thenRejected(EmploymentRule.ALREADY_IN_FULL_TIME_WORK);
  }

  @Test
  void aPartTimePlacementMayStandBesideAFullTimeOne() {
    givenWork(began(FIRST, FULL_TIME, DAY)).when(begin(SECOND, PART_TIME, DAY)).then(began(SECOND, PART_TIME, DAY));
  }

  @Test
  void aFullTimePlacementMayStandBesideAPartTimeOne() {
    givenWork(began(FIRST, PART_TIME, DAY)).when(begin(SECOND, FULL_TIME, DAY)).then(began(SECOND, FULL_TIME, DAY));
  }

  @Test
  void partTimePlacementsMayBeSeveral() {
    givenWork(began(FIRST, PART_TIME, DAY)).when(begin(SECOND, PART_TIME, DAY)).then(began(SECOND, PART_TIME, DAY));
  }

  @Test
  void theNextFullTimePlacementMayBeginOnTheDayTheLastOneEnded() {
    givenWork(began(FIRST, FULL_TIME, DAY), ended(FIRST, NEXT_DAY)).when(begin(SECOND, FULL_TIME, NEXT_DAY))
        .then(began(SECOND, FULL_TIME, NEXT_DAY));
  }

  @Test
  void theNextFullTimePlacementDoesNotBeginBeforeTheLastOneEnded() {
    givenWork(began(FIRST, FULL_TIME, DAY), ended(FIRST, LATER)).when(begin(SECOND, FULL_TIME, NEXT_DAY))
        .thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT);
  }

  @Test
  void aPartTimePlacementMayHaveBegunBeforeAFullTimeOneEnded() {
    givenWork(began(FIRST, FULL_TIME, DAY), ended(FIRST, LATER)).when(begin(SECOND, PART_TIME, NEXT_DAY))
        .then(began(SECOND, PART_TIME, NEXT_DAY));
  }

  @Test
  void aPlacementIsBegunOnce() {
    givenWork(began(FIRST, PART_TIME, DAY)).when(begin(FIRST, PART_TIME, DAY))
        .thenRejected(EmploymentRule.ALREADY_IN_THAT_PLACEMENT);
  }

  @Test
  void onlyAnActivePlacementEnds() {
    givenWork(began(FIRST, PART_TIME, DAY)).when(end(SECOND, DAY)).thenRejected(EmploymentRule.NOT_IN_THAT_PLACEMENT);
  }

  @Test
  void aPlacementDoesNotEndTwice() {
    givenWork(began(FIRST, PART_TIME, DAY), ended(FIRST, DAY)).when(end(FIRST, DAY))
        .thenRejected(EmploymentRule.NOT_IN_THAT_PLACEMENT);
  }

  @Test
  void aPlacementDoesNotEndBeforeItBegan() {
    givenWork(began(FIRST, PART_TIME, NEXT_DAY)).when(end(FIRST, DAY)).thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT);
  }

  @Test
  void aPlacementEndsOnTheDayItBeganAtTheEarliest() {
    givenWork(began(FIRST, PART_TIME, NEXT_DAY)).when(end(FIRST, NEXT_DAY)).then(ended(FIRST, NEXT_DAY));
  }

  private Given<PrisonerCommand, Prisoner, PrisonerEvent> givenWork(PrisonerEvent first) {
    return given(prisoner, admitted(), consented(DAY), first);
  }

  private Given<PrisonerCommand, Prisoner, PrisonerEvent> givenWork(PrisonerEvent first, PrisonerEvent second) {
    return given(prisoner, admitted(), consented(DAY), first, second);
  }
}
