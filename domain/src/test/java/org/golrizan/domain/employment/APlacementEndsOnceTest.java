package org.golrizan.domain.employment;

import static org.golrizan.domain.Given.given;
import static org.golrizan.domain.employment.Facts.ADELABAD;
import static org.golrizan.domain.employment.Facts.DAY;
import static org.golrizan.domain.employment.Facts.DAY_BEFORE;
import static org.golrizan.domain.employment.Facts.EVIN;
import static org.golrizan.domain.employment.Facts.FIRST;
import static org.golrizan.domain.employment.Facts.PAID;

import java.time.LocalDate;
import org.golrizan.domain.CommonRule;
import org.golrizan.events.PrisonId;
import org.golrizan.events.employment.PlacementEndReason;
import org.golrizan.events.employment.PlacementEvent;
import org.golrizan.events.employment.WorkshopOwnership;
import org.junit.jupiter.api.Test;

class APlacementEndsOnceTest {

  private static final PlacementEvent STARTED = Facts.started(WorkshopOwnership.STATE, PAID);

  private final PlacementDecider placement = new PlacementDecider();

  @Test
  void aPlacementEndsOnTheDayItStartedAtTheEarliest() {
    given(placement, STARTED).when(end(EVIN, DAY)).then(ended());
  }

  @Test
  void aPlacementDoesNotEndBeforeItStarted() {
    given(placement, STARTED).when(end(EVIN, DAY_BEFORE)).thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT);
  }

  @Test
  void anEndedPlacementDoesNotEndAgain() {
    given(placement, STARTED, ended()).when(end(EVIN, DAY)).thenRejected(EmploymentRule.PLACEMENT_NOT_ACTIVE);
  }

  @Test
  void aPlacementThatNeverStartedDoesNotEnd() {
    given(placement).when(end(EVIN, DAY)).thenRejected(CommonRule.NOT_FOUND);
  }

  @Test
  void aPlacementEndsInThePrisonOfItsWorkshop() {
    given(placement, STARTED).when(end(ADELABAD, DAY)).thenRejected(EmploymentRule.PLACEMENT_IN_ANOTHER_PRISON);
  }

  @Test
  void aPlacementStartsOnce() {
    given(placement, STARTED).when(Facts.start(WorkshopOwnership.STATE, PAID)).thenRejected(CommonRule.ALREADY_EXISTS);
  }

  @Test
  void anEndedPlacementDoesNotStartAgain() {
    given(placement, STARTED, ended()).when(Facts.start(WorkshopOwnership.STATE, PAID))
        .thenRejected(CommonRule.ALREADY_EXISTS);
  }

  private static PlacementCommand end(PrisonId prison, LocalDate on) {
    return new PlacementCommand.End(FIRST, prison, PlacementEndReason.COMPLETED, on);
  }

  private static PlacementEvent ended() {
    return new PlacementEvent.Ended(FIRST, EVIN, PlacementEndReason.COMPLETED, DAY);
  }
}
