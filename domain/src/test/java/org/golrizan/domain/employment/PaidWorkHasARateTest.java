package org.golrizan.domain.employment;

import static org.golrizan.domain.Given.given;
import static org.golrizan.domain.employment.Facts.start;
import static org.golrizan.domain.employment.Facts.started;

import org.golrizan.events.Rial;
import org.golrizan.events.employment.PayRate;
import org.golrizan.events.employment.WorkshopOwnership;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaidWorkHasARateTest {

  private static final PayRate UNPAID = new PayRate.Unpaid();

  private final PlacementDecider placement = new PlacementDecider();

  @ParameterizedTest
  @EnumSource(value = WorkshopOwnership.class, names = {"PRIVATE", "COOPERATIVE"})
  void workForOthersIsPaid(WorkshopOwnership ownership) {
    given(placement).when(start(ownership, UNPAID)).thenRejected(EmploymentRule.PAID_WORK_NEEDS_A_RATE);
  }

  @Test
  void workForTheStateMayBeUnpaid() {
    given(placement).when(start(WorkshopOwnership.STATE, UNPAID)).then(started(WorkshopOwnership.STATE, UNPAID));
  }

  @ParameterizedTest
  @EnumSource(WorkshopOwnership.class)
  void anyWorkMayBePaidByTheDay(WorkshopOwnership ownership) {
    PayRate rate = new PayRate.PerDay(Rial.of(1));
    given(placement).when(start(ownership, rate)).then(started(ownership, rate));
  }

  @ParameterizedTest
  @EnumSource(WorkshopOwnership.class)
  void anyWorkMayBePaidByThePiece(WorkshopOwnership ownership) {
    PayRate rate = new PayRate.PerPiece(Rial.of(1));
    given(placement).when(start(ownership, rate)).then(started(ownership, rate));
  }

  @Test
  void aRateForADayIsMoreThanZero() {
    given(placement).when(start(WorkshopOwnership.STATE, new PayRate.PerDay(Rial.ZERO)))
        .thenRejected(EmploymentRule.PAY_RATE_IS_ZERO);
  }

  @Test
  void aRateForAPieceIsMoreThanZero() {
    given(placement).when(start(WorkshopOwnership.PRIVATE, new PayRate.PerPiece(Rial.ZERO)))
        .thenRejected(EmploymentRule.PAY_RATE_IS_ZERO);
  }
}
