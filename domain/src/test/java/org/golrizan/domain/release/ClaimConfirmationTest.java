package org.golrizan.domain.release;

import static org.golrizan.domain.Given.given;
import static org.golrizan.domain.release.Cases.ACCOUNT;
import static org.golrizan.domain.release.Cases.CASE;
import static org.golrizan.domain.release.Cases.CLAIM;
import static org.golrizan.domain.release.Cases.CREDITOR;
import static org.golrizan.domain.release.Cases.CREDITOR_NAME;
import static org.golrizan.domain.release.Cases.OFFICER;
import static org.golrizan.domain.release.Cases.SECOND_CLAIM;
import static org.golrizan.domain.release.Cases.claim;
import static org.golrizan.domain.release.Cases.day;
import static org.golrizan.domain.release.Cases.opened;

import java.util.Optional;
import org.golrizan.domain.CommonRule;
import org.golrizan.events.Personal;
import org.golrizan.events.Rial;
import org.golrizan.events.release.ClaimId;
import org.golrizan.events.release.ClaimKind;
import org.golrizan.events.release.ReleaseCaseEvent.ClaimConfirmed;
import org.junit.jupiter.api.Test;

class ClaimConfirmationTest {

  private final ReleaseCaseDecider releaseCase = new ReleaseCaseDecider();

  @Test
  void aConfirmedClaimEntersTheCase() {
    given(releaseCase, opened()).when(confirm(CLAIM, 100, CREDITOR_NAME, "court-1", 1)).then(claim(CLAIM, 100));
  }

  @Test
  void aClaimIsConfirmedOnce() {
    given(releaseCase, opened(), claim(CLAIM, 100))
        .when(confirm(CLAIM, 100, CREDITOR_NAME, "court-1", 1))
        .thenRejected(ReleaseRule.CLAIM_ALREADY_CONFIRMED);
  }

  @Test
  void aClaimIsMoreThanNothing() {
    given(releaseCase, opened()).when(confirm(CLAIM, 0, CREDITOR_NAME, "court-1", 1)).thenRejected(CommonRule.AMOUNT_IS_ZERO);
  }

  @Test
  void claimsSumToWhatCanBeCounted() {
    given(releaseCase, opened(), claim(CLAIM, Long.MAX_VALUE))
        .when(confirm(SECOND_CLAIM, 1, CREDITOR_NAME, "court-1", 1))
        .thenRejected(CommonRule.AMOUNT_TOO_LARGE);
  }

  @Test
  void aClaimHasACreditor() {
    given(releaseCase, opened())
        .when(confirm(CLAIM, 100, Personal.of(" "), "court-1", 1))
        .thenRejected(CommonRule.NAME_MISSING);
  }

  @Test
  void aClaimWhoseCreditorWasErasedIsStillAClaim() {
    given(releaseCase, opened())
        .when(confirm(CLAIM, 100, Personal.erased(), "court-1", 1))
        .then(new ClaimConfirmed(CASE, CLAIM, ClaimKind.DIYA, Rial.of(100),
            CREDITOR, Personal.erased(), ACCOUNT, "court-1", Optional.of(Cases.DOCUMENT), OFFICER, day(1)));
  }

  @Test
  void aClaimNamesTheJudgment() {
    given(releaseCase, opened())
        .when(confirm(CLAIM, 100, CREDITOR_NAME, "", 1))
        .thenRejected(CommonRule.REFERENCE_MISSING);
  }

  @Test
  void aClaimIsNotConfirmedBeforeTheCaseIsOpened() {
    given(releaseCase, opened())
        .when(confirm(CLAIM, 100, CREDITOR_NAME, "court-1", -1))
        .thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT);
    given(releaseCase).when(confirm(CLAIM, 100, CREDITOR_NAME, "court-1", 1)).thenRejected(CommonRule.NOT_FOUND);
  }

  private static ReleaseCaseCommand confirm(ClaimId claim, long amount, Personal<String> name, String reference, int day) {
    return new ReleaseCaseCommand.ConfirmClaim(CASE, claim, ClaimKind.DIYA, Rial.of(amount), CREDITOR, name, ACCOUNT,
        reference, Cases.DOCUMENT, OFFICER, day(day));
  }
}
