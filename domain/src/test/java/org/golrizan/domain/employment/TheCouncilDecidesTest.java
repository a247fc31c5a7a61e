package org.golrizan.domain.employment;

import static org.golrizan.domain.Given.given;
import static org.golrizan.domain.employment.Facts.APPLICATION;
import static org.golrizan.domain.employment.Facts.COUNCIL;
import static org.golrizan.domain.employment.Facts.DAY;
import static org.golrizan.domain.employment.Facts.DAY_BEFORE;
import static org.golrizan.domain.employment.Facts.EVIN;
import static org.golrizan.domain.employment.Facts.NEXT_DAY;
import static org.golrizan.domain.employment.Facts.OFFICER;
import static org.golrizan.domain.employment.Facts.PRISONER;
import static org.golrizan.domain.employment.Facts.WORKSHOP;
import static org.golrizan.domain.employment.Facts.approved;
import static org.golrizan.domain.employment.Facts.submitted;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.golrizan.domain.CommonRule;
import org.golrizan.events.StaffId;
import org.golrizan.events.employment.DeclineReason;
import org.golrizan.events.employment.WorkApplicationEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TheCouncilDecidesTest {

  private final WorkApplicationDecider application = new WorkApplicationDecider();

  @Test
  void anApplicationIsSubmitted() {
    given(application).when(submit()).then(submitted());
  }

  @Test
  void anApplicationIsSubmittedOnce() {
    given(application, submitted()).when(submit()).thenRejected(CommonRule.ALREADY_EXISTS);
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void thereIsNothingToDecideBeforeAnApplication(WorkApplicationCommand decision) {
    given(application).when(decision).thenRejected(CommonRule.NOT_FOUND);
  }

  @Test
  void theCouncilApproves() {
    given(application, submitted()).when(approve(COUNCIL, DAY)).then(approved(DAY));
  }

  @Test
  void theCouncilDeclinesWithAReason() {
    given(application, submitted()).when(decline(COUNCIL, DAY)).then(declined());
  }

  @Test
  void whoeverSubmittedDoesNotApprove() {
    given(application, submitted()).when(approve(OFFICER, DAY)).thenRejected(CommonRule.NEEDS_A_SECOND_PERSON);
  }

  @Test
  void whoeverSubmittedDoesNotDecline() {
    given(application, submitted()).when(decline(OFFICER, DAY)).thenRejected(CommonRule.NEEDS_A_SECOND_PERSON);
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void anApprovedApplicationIsNotDecidedAgain(WorkApplicationCommand decision) {
    given(application, submitted(), approved(DAY)).when(decision).thenRejected(EmploymentRule.APPLICATION_NOT_PENDING);
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void aDeclinedApplicationIsNotDecidedAgain(WorkApplicationCommand decision) {
    given(application, submitted(), declined()).when(decision).thenRejected(EmploymentRule.APPLICATION_NOT_PENDING);
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void aWithdrawnApplicationIsNotDecided(WorkApplicationCommand decision) {
    given(application, submitted(), new WorkApplicationEvent.Withdrawn(APPLICATION, DAY)).when(decision)
        .thenRejected(EmploymentRule.APPLICATION_NOT_PENDING);
  }

  @Test
  void theCouncilDoesNotApproveBeforeTheApplication() {
    given(application, submitted()).when(approve(COUNCIL, DAY_BEFORE)).thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT);
  }

  @Test
  void theCouncilDoesNotDeclineBeforeTheApplication() {
    given(application, submitted()).when(decline(COUNCIL, DAY_BEFORE)).thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT);
  }

  static Stream<WorkApplicationCommand> decisions() {
    return Stream.of(approve(COUNCIL, NEXT_DAY), decline(COUNCIL, NEXT_DAY));
  }

  private static WorkApplicationCommand submit() {
    return new WorkApplicationCommand.Submit(APPLICATION, PRISONER, WORKSHOP, EVIN, OFFICER, DAY);
  }

  private static WorkApplicationCommand approve(StaffId by, LocalDate on) {
    return new WorkApplicationCommand.Approve(APPLICATION, by, on);
  }

  private static WorkApplicationCommand decline(StaffId by, LocalDate on) {
    return new WorkApplicationCommand.Decline(APPLICATION, DeclineReason.HEALTH, by, on);
  }

  private static WorkApplicationEvent declined() {
    return new WorkApplicationEvent.Declined(APPLICATION, DeclineReason.HEALTH, COUNCIL, DAY);
  }
}
