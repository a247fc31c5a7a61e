package org.golrizan.domain.release;

import static org.golrizan.domain.Given.given;
import static org.golrizan.domain.release.Cases.CASE;
import static org.golrizan.domain.release.Cases.CLAIM;
import static org.golrizan.domain.release.Cases.COLLEAGUE;
import static org.golrizan.domain.release.Cases.JUDGE;
import static org.golrizan.domain.release.Cases.OFFICER;
import static org.golrizan.domain.release.Cases.POLICY;
import static org.golrizan.domain.release.Cases.PRISON;
import static org.golrizan.domain.release.Cases.SECOND_CLAIM;
import static org.golrizan.domain.release.Cases.approved;
import static org.golrizan.domain.release.Cases.approvedCase;
import static org.golrizan.domain.release.Cases.asked;
import static org.golrizan.domain.release.Cases.claim;
import static org.golrizan.domain.release.Cases.covered;
import static org.golrizan.domain.release.Cases.day;
import static org.golrizan.domain.release.Cases.eligible;
import static org.golrizan.domain.release.Cases.forgiven;
import static org.golrizan.domain.release.Cases.forgivenessWithdrawn;
import static org.golrizan.domain.release.Cases.noted;
import static org.golrizan.domain.release.Cases.ownPaid;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.golrizan.events.release.DetentionGround;
import org.golrizan.events.release.IneligibilityReason;
import org.golrizan.events.release.ReleaseCaseEvent.DetentionGroundLifted;
import org.golrizan.events.release.ReleaseCaseEvent.FoundIneligible;
import org.junit.jupiter.api.Test;

class ApprovalLapsesTest {

  private final ReleaseCaseDecider releaseCase = new ReleaseCaseDecider();

  @Test
  void anApprovalLapsesWithTheForgivenessItRestedOnEvenIfSomethingElseCoversTheClaim() {
    given(releaseCase, approvedCase(forgivenessWithdrawn(CLAIM, 10, 5), ownPaid(CLAIM, 10, 5)))
        .when(grant())
        .thenRejected(ReleaseRule.RELEASE_REQUIREMENTS_MISSING, Map.of("missing", List.of("not-approved")));
  }

  @Test
  void anApprovalLapsesWithANewClaimEvenIfItIsForgiven() {
    given(releaseCase, approvedCase(claim(SECOND_CLAIM, 10), forgiven(SECOND_CLAIM, 10, 5)))
        .when(grant())
        .thenRejected(ReleaseRule.RELEASE_REQUIREMENTS_MISSING, Map.of("missing", List.of("not-approved")));
  }

  @Test
  void anApprovalLapsesWithANewGroundOfDetentionEvenIfItIsLifted() {
    given(releaseCase, approvedCase(noted(DetentionGround.ON_REMAND, 5),
            new DetentionGroundLifted(CASE, DetentionGround.ON_REMAND, OFFICER, day(5))))
        .when(grant())
        .thenRejected(ReleaseRule.RELEASE_REQUIREMENTS_MISSING, Map.of("missing", List.of("not-approved")));
  }

  @Test
  void anApprovalLapsesWhenThePrisonerIsFoundIneligibleEvenIfHeIsFoundEligibleAgain() {
    given(releaseCase, approvedCase(ineligible(), eligible(5)))
        .when(grant())
        .thenRejected(ReleaseRule.RELEASE_REQUIREMENTS_MISSING, Map.of("missing", List.of("not-approved")));
  }

  @Test
  void aQuestionLapsesBeforeItIsAnswered() {
    given(releaseCase, covered(asked(3), forgivenessWithdrawn(CLAIM, 10, 4), ownPaid(CLAIM, 10, 4)))
        .when(new ReleaseCaseCommand.Approve(CASE, JUDGE, day(5)))
        .thenRejected(ReleaseRule.APPROVAL_NOT_ASKED);
  }

  @Test
  void whatLapsedCanBeAskedAgain() {
    given(releaseCase, approvedCase(forgivenessWithdrawn(CLAIM, 10, 5), ownPaid(CLAIM, 10, 5)))
        .when(new ReleaseCaseCommand.AskApproval(CASE, COLLEAGUE, day(5)))
        .then(asked(5));
    given(releaseCase, approvedCase(forgivenessWithdrawn(CLAIM, 10, 5), ownPaid(CLAIM, 10, 5), asked(5)))
        .when(new ReleaseCaseCommand.Approve(CASE, JUDGE, day(6)))
        .then(approved(6));
  }

  private static ReleaseCaseCommand grant() {
    return new ReleaseCaseCommand.Grant(CASE, POLICY, false, PRISON, COLLEAGUE, day(9));
  }

  private static FoundIneligible ineligible() {
    return new FoundIneligible(CASE, 1, Set.of(IneligibilityReason.CATEGORY_EXCLUDED), OFFICER, day(5));
  }
}
