package org.golrizan.domain.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.golrizan.domain.Given.given;
import static org.golrizan.domain.release.Cases.ACCOUNT;
import static org.golrizan.domain.release.Cases.CASE;
import static org.golrizan.domain.release.Cases.CLAIM;
import static org.golrizan.domain.release.Cases.COLLEAGUE;
import static org.golrizan.domain.release.Cases.DOCUMENT;
import static org.golrizan.domain.release.Cases.OFFICER;
import static org.golrizan.domain.release.Cases.SECOND_CLAIM;
import static org.golrizan.domain.release.Cases.approvedCase;
import static org.golrizan.domain.release.Cases.claim;
import static org.golrizan.domain.release.Cases.corrected;
import static org.golrizan.domain.release.Cases.covered;
import static org.golrizan.domain.release.Cases.day;
import static org.golrizan.domain.release.Cases.eligible;
import static org.golrizan.domain.release.Cases.forgiven;
import static org.golrizan.domain.release.Cases.forgivenessWithdrawn;
import static org.golrizan.domain.release.Cases.opened;

import java.util.List;
import java.util.Map;
import org.golrizan.domain.CommonRule;
import org.golrizan.events.Rial;
import org.golrizan.events.release.ClaimId;
import org.golrizan.events.release.ReleaseCaseEvent;
import org.junit.jupiter.api.Test;

class ClaimIsCorrectedTest {

  private final ReleaseCaseDecider releaseCase = new ReleaseCaseDecider();

  @Test
  void theCourtCorrectsAClaimUpOrDownToWhatSettlesIt() {
    given(releaseCase, opened(), claim(CLAIM, 100), forgiven(CLAIM, 40, 2)).when(correct(CLAIM, 150)).then(corrected(CLAIM, 150, 5));
    given(releaseCase, opened(), claim(CLAIM, 100), forgiven(CLAIM, 40, 2)).when(correct(CLAIM, 40)).then(corrected(CLAIM, 40, 5));
    given(releaseCase, opened(), claim(CLAIM, 100), forgiven(CLAIM, 40, 2)).when(correct(CLAIM, 39))
        .thenRejected(ReleaseRule.LESS_THAN_SETTLED, Map.of("settled", 40L));
    given(releaseCase, opened(), claim(CLAIM, 100), forgiven(CLAIM, 40, 2), forgivenessWithdrawn(CLAIM, 40, 3)).when(correct(CLAIM, 10))
        .thenRejected(ReleaseRule.LESS_THAN_SETTLED, Map.of("settled", 40L));
  }

  @Test
  void aCorrectionNeedsTheJudgeAgainAndAnnulledClaimsAloneAreNothingToRelease() {
    assertThat(stage(approvedCase(corrected(CLAIM, 100, 5)))).isEqualTo(ReleaseCaseStage.COVERED);
    assertThat(stage(covered(corrected(CLAIM, 101, 5)))).isEqualTo(ReleaseCaseStage.FUNDING);
    assertThat(stage(opened(), eligible(), claim(CLAIM, 100), corrected(CLAIM, 0, 5))).isEqualTo(ReleaseCaseStage.ELIGIBLE);
    given(releaseCase, opened(), eligible(), claim(CLAIM, 100), corrected(CLAIM, 0, 5))
        .when(new ReleaseCaseCommand.AskApproval(CASE, COLLEAGUE, day(6))).thenRejected(ReleaseRule.NO_CLAIM_CONFIRMED);
    assertThat(stage(covered(claim(SECOND_CLAIM, 50), corrected(SECOND_CLAIM, 0, 5)))).isEqualTo(ReleaseCaseStage.COVERED);
  }

  @Test
  void aCorrectionBeyondTheLimitMakesANewCheckDue() {
    assertThat(stage(covered(corrected(CLAIM, 1_001, 5)))).isEqualTo(ReleaseCaseStage.RECHECK_DUE);
  }

  @Test
  void aCorrectionIsOfAClaimOfTheCaseAndNamesItsRuling() {
    given(releaseCase, opened(), claim(CLAIM, 100)).when(correct(SECOND_CLAIM, 10)).thenRejected(ReleaseRule.CLAIM_NOT_IN_CASE);
    given(releaseCase, opened(), claim(CLAIM, 100))
        .when(new ReleaseCaseCommand.CorrectClaim(CASE, CLAIM, Rial.of(1), ACCOUNT, " ", DOCUMENT, OFFICER, day(5)))
        .thenRejected(CommonRule.REFERENCE_MISSING);
    given(releaseCase, opened(), claim(CLAIM, 100), claim(SECOND_CLAIM, 100))
        .when(correct(CLAIM, Long.MAX_VALUE - 50)).thenRejected(CommonRule.AMOUNT_TOO_LARGE);
  }

  private ReleaseCaseStage stage(ReleaseCaseEvent... events) {
    return ((ReleaseCase.Open) releaseCase.fold(List.of(events))).stage();
  }

  private static ReleaseCaseCommand correct(ClaimId claim, long amount) {
    return new ReleaseCaseCommand.CorrectClaim(CASE, claim, Rial.of(amount), ACCOUNT, "court-2", DOCUMENT, OFFICER, day(5));
  }
}
