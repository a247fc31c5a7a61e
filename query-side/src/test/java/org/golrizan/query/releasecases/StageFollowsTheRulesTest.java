package org.golrizan.query.releasecases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.golrizan.domain.release.ReleaseCaseDecider;
import org.golrizan.domain.release.ReleaseCaseStage;
import org.golrizan.events.DocumentHash;
import org.golrizan.events.PersonId;
import org.golrizan.events.Personal;
import org.golrizan.events.PrisonId;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.StaffId;
import org.golrizan.events.donations.AllocationId;
import org.golrizan.events.donations.FundId;
import org.golrizan.events.employment.LegalCategory;
import org.golrizan.events.employment.PrisonerId;
import org.golrizan.events.release.CaseCloseReason;
import org.golrizan.events.release.ClaimId;
import org.golrizan.events.release.ClaimKind;
import org.golrizan.events.release.DetentionGround;
import org.golrizan.events.release.IneligibilityReason;
import org.golrizan.events.release.RefusalReason;
import org.golrizan.events.release.ReleaseCaseEvent;
import org.golrizan.events.release.ReleaseCaseId;
import org.golrizan.events.release.ReopenReason;
import org.golrizan.events.release.ReversalReason;
import org.golrizan.events.release.SettlementChannel;
import org.golrizan.events.release.SuspensionReason;
import org.golrizan.query.view.Folded;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The view's status and sums are those of the rules, wherever a case goes. */
class StageFollowsTheRulesTest {

  private static final ReleaseCaseId CASE = new ReleaseCaseId(new UUID(1, 1));
  private static final StaffId OFFICER = new StaffId("officer");
  private static final StaffId JUDGE = new StaffId("judge");
  private static final LocalDate ON = LocalDate.of(2026, 11, 1);
  private static final List<ClaimId> CLAIMS = List.of(new ClaimId(new UUID(2, 1)), new ClaimId(new UUID(2, 2)));

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void inARandomWalkOfWhatTheRulesAllow(long seed) {
    System.out.println("StageFollowsTheRulesTest seed " + seed);
    Random random = new Random(seed);
    ReleaseCaseDecider rules = new ReleaseCaseDecider();
    EnumSet<ReleaseCaseStage> seen = EnumSet.noneOf(ReleaseCaseStage.class);
    for (int walk = 0; walk < 40; walk++) {
      var state = rules.evolve(rules.initial(), opened());
      var folded = Folded.of(new ReleaseCasesView(), opened());
      for (int step = 0; step < 60; step++) {
        ReleaseCaseEvent event = event(random);
        if (rules.objection(event, state).isPresent()) {
          continue;
        }
        state = rules.evolve(state, event);
        ReleaseCase shown = folded.and(event).only();
        assertThat(shown.status()).as(event.getClass().getSimpleName()).isEqualTo(stage(state));
        seen.add(shown.status());
        Waterfall totals = shown.totals();
        assertThat(totals.confirmed()).isEqualTo(totals.forgiven() + totals.relieved() + totals.ownContribution()
            + totals.bankLoan() + totals.allocated() + totals.outstanding());
        assertThat(totals.outstanding()).isNotNegative();
      }
    }
    assertThat(seen).hasSizeGreaterThan(8);
  }

  private static ReleaseCaseStage stage(org.golrizan.domain.release.ReleaseCase state) {
    return switch (state) {
      case org.golrizan.domain.release.ReleaseCase.NotOpened none -> throw new AssertionError("opened");
      case org.golrizan.domain.release.ReleaseCase.Open open -> open.stage();
      case org.golrizan.domain.release.ReleaseCase.Closed closed -> closed.stage();
    };
  }

  private static ReleaseCaseEvent opened() {
    return new ReleaseCaseEvent.Opened(CASE, new PrisonerId(new UUID(3, 1)), new PrisonId("evin"), Province.TEHRAN,
        LegalCategory.DIYA, OFFICER, ON);
  }

  private static ReleaseCaseEvent event(Random random) {
    ClaimId claim = CLAIMS.get(random.nextInt(CLAIMS.size()));
    Rial amount = Rial.of(50L * (1 + random.nextInt(2)));
    List<ReleaseCaseEvent> possible = new ArrayList<>(List.of(
        new ReleaseCaseEvent.FoundEligible(CASE, 1, Rial.of(150), OFFICER, ON),
        new ReleaseCaseEvent.ClaimConfirmed(CASE, claim, ClaimKind.DIYA, amount, new PersonId(claim.value()),
            Personal.of("somebody"), Personal.erased(), "court-1", Optional.empty(), OFFICER, ON),
        new ReleaseCaseEvent.ClaimForgiven(CASE, claim, amount, OFFICER, ON),
        new ReleaseCaseEvent.ClaimCorrected(CASE, claim, Rial.of(50L * random.nextInt(3)), new PersonId(claim.value()),
            Personal.erased(), "court-3", new DocumentHash("0".repeat(64)), OFFICER, ON),
        new ReleaseCaseEvent.ForgivenessWithdrawn(CASE, claim, amount, OFFICER, ON),
        new ReleaseCaseEvent.ClaimRelieved(CASE, claim, amount, "court-2", OFFICER, ON),
        new ReleaseCaseEvent.OwnContributionPaid(CASE, claim, amount, "bank-1", OFFICER, ON),
        new ReleaseCaseEvent.LoanPaid(CASE, claim, amount, "bank-2", OFFICER, ON),
        new ReleaseCaseEvent.ClaimAllocated(CASE, claim, new AllocationId(new UUID(4, random.nextInt(9))),
            new FundId(new UUID(5, 1)), amount, ON),
        new ReleaseCaseEvent.ApprovalAsked(CASE, OFFICER, ON),
        new ReleaseCaseEvent.Approved(CASE, JUDGE, ON)));
    if (random.nextInt(4) == 0) {
      possible.addAll(List.of(
          new ReleaseCaseEvent.FoundIneligible(CASE, 2, EnumSet.of(IneligibilityReason.DEBT_OVER_LIMIT), OFFICER, ON),
          new ReleaseCaseEvent.DetentionGroundNoted(CASE, DetentionGround.ON_REMAND, OFFICER, ON),
          new ReleaseCaseEvent.DetentionGroundLifted(CASE, DetentionGround.ON_REMAND, OFFICER, ON)));
    }
    if (random.nextInt(4) == 0) {
      AllocationId allocation = new AllocationId(new UUID(4, random.nextInt(9)));
      possible.addAll(List.of(
          new ReleaseCaseEvent.AllocationPaid(CASE, claim, allocation, amount, ON),
          new ReleaseCaseEvent.PaymentReturned(CASE, claim, allocation, amount, ON),
          new ReleaseCaseEvent.AllocationGivenBack(CASE, claim, allocation, amount, ON),
          new ReleaseCaseEvent.SettlementReversed(
              CASE, claim, SettlementChannel.BANK_LOAN, amount, ReversalReason.PAYMENT_RETURNED, OFFICER, ON),
          new ReleaseCaseEvent.Suspended(CASE, SuspensionReason.OTHER, OFFICER, ON),
          new ReleaseCaseEvent.Resumed(CASE, OFFICER, ON),
          new ReleaseCaseEvent.Reopened(CASE, ReopenReason.NEW_FACTS, OFFICER, ON),
          new ReleaseCaseEvent.Closed(CASE, ON)));
    }
    if (random.nextInt(40) == 0) {
      possible = List.of(
          new ReleaseCaseEvent.Refused(CASE, RefusalReason.OTHER, JUDGE, ON),
          new ReleaseCaseEvent.Withdrawn(CASE, CaseCloseReason.AT_OWN_WISH, OFFICER, ON),
          new ReleaseCaseEvent.Granted(CASE, new PrisonerId(new UUID(3, 1)), new PrisonId("evin"), Province.TEHRAN, 1,
              Map.of(SettlementChannel.FORGIVENESS, Rial.of(50)), OFFICER, ON));
    }
    return possible.get(random.nextInt(possible.size()));
  }
}
