package org.golrizan.domain.employment;

import static org.golrizan.domain.Given.given;
import static org.golrizan.domain.employment.Facts.APPLICATION;
import static org.golrizan.domain.employment.Facts.COUNCIL;
import static org.golrizan.domain.employment.Facts.DAY;
import static org.golrizan.domain.employment.Facts.DAY_BEFORE;
import static org.golrizan.domain.employment.Facts.FIRST;
import static org.golrizan.domain.employment.Facts.NEXT_DAY;
import static org.golrizan.domain.employment.Facts.SECOND;
import static org.golrizan.domain.employment.Facts.approved;
import static org.golrizan.domain.employment.Facts.submitted;

import java.time.LocalDate;
import org.golrizan.domain.CommonRule;
import org.golrizan.events.employment.DeclineReason;
import org.golrizan.events.employment.PlacementId;
import org.golrizan.events.employment.WorkApplicationEvent;
import org.junit.jupiter.api.Test;

class AnApprovalLeadsToOnePlacementTest {

  private final WorkApplicationDecider application = new WorkApplicationDecider();

  @Test
  void anApprovedApplicationLeadsToAPlacement() {
    given(application, submitted(), approved(DAY)).when(place(FIRST, DAY)).then(placed());
  }

  @Test
  void aPendingApplicationLeadsToNone() {
    given(application, submitted()).when(place(FIRST, DAY)).thenRejected(EmploymentRule.APPLICATION_NOT_APPROVED);
  }

  @Test
  void aDeclinedApplicationLeadsToNone() {
    given(application, submitted(), new WorkApplicationEvent.Declined(APPLICATION, DeclineReason.OTHER, COUNCIL, DAY))
        .when(place(FIRST, DAY))
        .thenRejected(EmploymentRule.APPLICATION_NOT_APPROVED);
  }

  @Test
  void aWithdrawnApplicationLeadsToNone() {
    given(application, submitted(), approved(DAY), withdrawn(DAY)).when(place(FIRST, DAY))
        .thenRejected(EmploymentRule.APPLICATION_NOT_APPROVED);
  }

  @Test
  void anApprovalIsUsedOnce() {
    given(application, submitted(), approved(DAY), placed()).when(place(SECOND, DAY))
        .thenRejected(EmploymentRule.APPLICATION_ALREADY_PLACED);
  }

  @Test
  void thePlacementDoesNotStartBeforeTheApproval() {
    given(application, submitted(), approved(NEXT_DAY)).when(place(FIRST, DAY))
        .thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT);
  }

  @Test
  void thePrisonerTakesAPendingApplicationBack() {
    given(application, submitted()).when(withdraw(DAY)).then(withdrawn(DAY));
  }

  @Test
  void thePrisonerTakesAnApprovedApplicationBack() {
    given(application, submitted(), approved(DAY)).when(withdraw(DAY)).then(withdrawn(DAY));
  }

  @Test
  void anApplicationThatLedToAPlacementIsNotTakenBack() {
    given(application, submitted(), approved(DAY), placed()).when(withdraw(DAY)).thenRejected(EmploymentRule.APPLICATION_CLOSED);
  }

  @Test
  void anApplicationIsTakenBackOnce() {
    given(application, submitted(), withdrawn(DAY)).when(withdraw(DAY)).thenRejected(EmploymentRule.APPLICATION_CLOSED);
  }

  @Test
  void anApplicationIsNotTakenBackBeforeItWasSubmitted() {
    given(application, submitted()).when(withdraw(DAY_BEFORE)).thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT);
  }

  @Test
  void anApprovedApplicationIsNotTakenBackBeforeTheApproval() {
    given(application, submitted(), approved(NEXT_DAY)).when(withdraw(DAY)).thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT);
  }

  private static WorkApplicationCommand place(PlacementId placement, LocalDate on) {
    return new WorkApplicationCommand.MarkPlaced(APPLICATION, placement, on);
  }

  private static WorkApplicationEvent placed() {
    return new WorkApplicationEvent.Placed(APPLICATION, FIRST, DAY);
  }

  private static WorkApplicationCommand withdraw(LocalDate on) {
    return new WorkApplicationCommand.Withdraw(APPLICATION, on);
  }

  private static WorkApplicationEvent withdrawn(LocalDate on) {
    return new WorkApplicationEvent.Withdrawn(APPLICATION, on);
  }
}
