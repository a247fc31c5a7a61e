package org.golrizan.domain.release;

import static org.golrizan.domain.Given.given;
import static org.golrizan.domain.release.Cases.CASE;
import static org.golrizan.domain.release.Cases.CLAIM;
import static org.golrizan.domain.release.Cases.OFFICER;
import static org.golrizan.domain.release.Cases.claim;
import static org.golrizan.domain.release.Cases.day;
import static org.golrizan.domain.release.Cases.forgiven;
import static org.golrizan.domain.release.Cases.forgivenessWithdrawn;
import static org.golrizan.domain.release.Cases.opened;
import static org.golrizan.domain.release.Cases.ownPaid;

import java.util.Map;
import org.golrizan.events.Rial;
import org.junit.jupiter.api.Test;

/** A figure as of a past day must close too, although facts are entered late and out of order. */
class SettlementOnAnyDayTest {

  private final ReleaseCaseDecider releaseCase = new ReleaseCaseDecider();

  @Test
  void whatWasForgivenOnADayWasNotPaidOnThatDayAsWell() {
    given(releaseCase, opened(), claim(CLAIM, 100), forgiven(CLAIM, 100, 2), forgivenessWithdrawn(CLAIM, 100, 6))
        .when(pay(100, 4))
        .thenRejected(ReleaseRule.MORE_THAN_OUTSTANDING, Map.of("outstanding", 0L));
  }

  @Test
  void itCanBePaidFromTheDayOnWhichTheForgivenessWasWithdrawn() {
    given(releaseCase, opened(), claim(CLAIM, 100), forgiven(CLAIM, 100, 2), forgivenessWithdrawn(CLAIM, 100, 6))
        .when(pay(100, 6))
        .then(ownPaid(CLAIM, 100, 6));
  }

  @Test
  void aPaymentThatIsEnteredLateKeepsItsDay() {
    given(releaseCase, opened(), claim(CLAIM, 100), forgiven(CLAIM, 60, 6)).when(pay(40, 2)).then(ownPaid(CLAIM, 40, 2));
  }

  @Test
  void aPaymentThatIsEnteredLateDoesNotOverSettleALaterDay() {
    given(releaseCase, opened(), claim(CLAIM, 100), forgiven(CLAIM, 60, 6))
        .when(pay(41, 2))
        .thenRejected(ReleaseRule.MORE_THAN_OUTSTANDING, Map.of("outstanding", 40L));
  }

  private static ReleaseCaseCommand pay(long amount, int day) {
    return new ReleaseCaseCommand.PayOwnContribution(CASE, CLAIM, Rial.of(amount), "bank-1", OFFICER, day(day));
  }
}
