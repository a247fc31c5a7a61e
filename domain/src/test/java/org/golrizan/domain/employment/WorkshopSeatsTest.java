package org.golrizan.domain.employment;

import static org.golrizan.domain.Given.given;

import java.time.LocalDate;
import java.util.UUID;
import org.golrizan.domain.CommonRule;
import org.golrizan.events.PrisonId;
import org.golrizan.events.employment.PlacementId;
import org.golrizan.events.employment.Trade;
import org.golrizan.events.employment.WorkshopEvent.Opened;
import org.golrizan.events.employment.WorkshopEvent.SeatFreed;
import org.golrizan.events.employment.WorkshopEvent.SeatTaken;
import org.golrizan.events.employment.WorkshopEvent.SeatsChanged;
import org.golrizan.events.employment.WorkshopId;
import org.golrizan.events.employment.WorkshopLocation;
import org.golrizan.events.employment.WorkshopOwnership;
import org.junit.jupiter.api.Test;

class WorkshopSeatsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 21);
  private static final WorkshopId ID = new WorkshopId(new UUID(0, 1));
  private static final PlacementId FIRST = new PlacementId(new UUID(0, 11));
  private static final PlacementId SECOND = new PlacementId(new UUID(0, 12));

  private final WorkshopDecider workshop = new WorkshopDecider();

  @Test
  void aWorkshopOpensWithItsSeats() {
    given(workshop)
        .when(new WorkshopCommand.Open(ID, new PrisonId("evin"), "Carpentry", WorkshopOwnership.STATE,
            WorkshopLocation.IN_PRISON, Trade.CARPENTRY, 2, DAY))
        .then(opened(2));
  }

  @Test
  void aWorkshopWithoutASeatIsNotOpened() {
    given(workshop)
        .when(new WorkshopCommand.Open(ID, new PrisonId("evin"), "Carpentry", WorkshopOwnership.STATE,
            WorkshopLocation.IN_PRISON, Trade.CARPENTRY, 0, DAY))
        .thenRejected(EmploymentRule.WORKSHOP_WITHOUT_SEATS);
  }

  @Test
  void theLastSeatCanBeTaken() {
    given(workshop, opened(2), taken(FIRST)).when(new WorkshopCommand.TakeSeat(ID, SECOND, DAY)).then(taken(SECOND));
  }

  @Test
  void noSeatIsTakenBeyondTheLast() {
    given(workshop, opened(1), taken(FIRST))
        .when(new WorkshopCommand.TakeSeat(ID, SECOND, DAY))
        .thenRejected(EmploymentRule.SEATS_ARE_FILLED);
  }

  @Test
  void aFreedSeatCanBeTakenAgain() {
    given(workshop, opened(1), taken(FIRST), new SeatFreed(ID, FIRST, DAY))
        .when(new WorkshopCommand.TakeSeat(ID, SECOND, DAY))
        .then(taken(SECOND));
  }

  @Test
  void aPlacementTakesOneSeatOnly() {
    given(workshop, opened(2), taken(FIRST))
        .when(new WorkshopCommand.TakeSeat(ID, FIRST, DAY))
        .thenRejected(EmploymentRule.SEAT_ALREADY_TAKEN);
  }

  @Test
  void aSeatThatIsNotTakenCannotBeFreed() {
    given(workshop, opened(2))
        .when(new WorkshopCommand.FreeSeat(ID, FIRST, DAY))
        .thenRejected(EmploymentRule.SEAT_NOT_TAKEN);
  }

  @Test
  void seatsCanBeCutToTheFilledNumber() {
    given(workshop, opened(3), taken(FIRST))
        .when(new WorkshopCommand.ChangeSeats(ID, 1, DAY))
        .then(new SeatsChanged(ID, 1, DAY));
  }

  @Test
  void seatsAreNotCutBelowTheFilledNumber() {
    given(workshop, opened(3), taken(FIRST), taken(SECOND))
        .when(new WorkshopCommand.ChangeSeats(ID, 1, DAY))
        .thenRejected(EmploymentRule.SEATS_BELOW_FILLED);
  }

  @Test
  void theSameNumberOfSeatsChangesNothing() {
    given(workshop, opened(3)).when(new WorkshopCommand.ChangeSeats(ID, 3, DAY)).thenNothing();
  }

  @Test
  void aWorkshopThatWasNeverOpenedHasNoSeats() {
    given(workshop).when(new WorkshopCommand.TakeSeat(ID, FIRST, DAY)).thenRejected(CommonRule.NOT_FOUND);
  }

  @Test
  void noSeatIsTakenBeforeTheWorkshopOpened() {
    given(workshop, opened(2)).when(new WorkshopCommand.TakeSeat(ID, FIRST, DAY.minusDays(1)))
        .thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT);
  }

  @Test
  void seatsDoNotChangeBeforeTheWorkshopOpened() {
    given(workshop, opened(2)).when(new WorkshopCommand.ChangeSeats(ID, 3, DAY.minusDays(1)))
        .thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT);
  }

  private static Opened opened(int seats) {
    return new Opened(ID, new PrisonId("evin"), "Carpentry", WorkshopOwnership.STATE, WorkshopLocation.IN_PRISON,
        Trade.CARPENTRY, seats, DAY);
  }

  private static SeatTaken taken(PlacementId placement) {
    return new SeatTaken(ID, placement, DAY);
  }
}
