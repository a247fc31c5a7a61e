package org.golrizan.domain.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.golrizan.domain.Given.given;
import static org.golrizan.domain.release.Cases.CASE;
import static org.golrizan.domain.release.Cases.CLAIM;
import static org.golrizan.domain.release.Cases.OFFICER;
import static org.golrizan.domain.release.Cases.SECOND_CLAIM;
import static org.golrizan.domain.release.Cases.claim;
import static org.golrizan.domain.release.Cases.day;
import static org.golrizan.domain.release.Cases.forgiven;
import static org.golrizan.domain.release.Cases.forgivenessWithdrawn;
import static org.golrizan.domain.release.Cases.opened;
import static org.golrizan.domain.release.Cases.ownPaid;

import java.util.List;
import java.util.Map;
import org.golrizan.domain.CommonRule;
import org.golrizan.events.Rial;
import org.golrizan.events.release.ClaimId;
import org.junit.jupiter.api.Test;

class ForgivenessWithdrawalTest {

  private final ReleaseCaseDecider releaseCase = new ReleaseCaseDecider();

  @Test
  void forgivenessCanBeWithdrawnAndIsOutstandingAgain() {
    given(releaseCase, opened(), claim(CLAIM, 100), forgiven(CLAIM, 60, 2), ownPaid(CLAIM, 40, 2))
        .when(withdraw(CLAIM, 50, 3))
        .then(forgivenessWithdrawn(CLAIM, 50, 3));
    ReleaseCase.Open open = (ReleaseCase.Open) releaseCase.fold(List.of(opened(), claim(CLAIM, 100), forgiven(CLAIM, 60, 2),
        ownPaid(CLAIM, 40, 2), forgivenessWithdrawn(CLAIM, 50, 3)));
    assertThat(open.outstanding()).isEqualTo(Rial.of(50));
  }

  @Test
  void noMoreIsWithdrawnThanIsForgiven() {
    given(releaseCase, opened(), claim(CLAIM, 100), forgiven(CLAIM, 60, 2), forgivenessWithdrawn(CLAIM, 50, 3))
        .when(withdraw(CLAIM, 11, 3))
        .thenRejected(ReleaseRule.MORE_THAN_FORGIVEN, Map.of("forgiven", 10L));
  }

  @Test
  void nothingIsWithdrawnBeforeItWasForgiven() {
    given(releaseCase, opened(), claim(CLAIM, 100), forgiven(CLAIM, 60, 4))
        .when(withdraw(CLAIM, 10, 3))
        .thenRejected(ReleaseRule.MORE_THAN_FORGIVEN, Map.of("forgiven", 0L));
  }

  @Test
  void aWithdrawalThatIsEnteredLateLeavesNoLaterDayWithLessThanNothingForgiven() {
    given(releaseCase, opened(), claim(CLAIM, 100), forgiven(CLAIM, 60, 2), forgivenessWithdrawn(CLAIM, 50, 6))
        .when(withdraw(CLAIM, 60, 4))
        .thenRejected(ReleaseRule.MORE_THAN_FORGIVEN, Map.of("forgiven", 10L));
  }

  @Test
  void nothingCannotBeWithdrawn() {
    given(releaseCase, opened(), claim(CLAIM, 100), forgiven(CLAIM, 60, 2))
        .when(withdraw(CLAIM, 0, 3))
        .thenRejected(CommonRule.AMOUNT_IS_ZERO);
  }

  @Test
  void forgivenessOfAnUnknownClaimCannotBeWithdrawn() {
    given(releaseCase, opened(), claim(CLAIM, 100))
        .when(withdraw(SECOND_CLAIM, 1, 3))
        .thenRejected(ReleaseRule.CLAIM_NOT_IN_CASE);
  }

  private static ReleaseCaseCommand withdraw(ClaimId claim, long amount, int day) {
    return new ReleaseCaseCommand.WithdrawForgiveness(CASE, claim, Rial.of(amount), OFFICER, day(day));
  }
}
