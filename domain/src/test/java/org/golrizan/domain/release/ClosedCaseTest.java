package org.golrizan.domain.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.golrizan.domain.Given.given;
import static org.golrizan.domain.release.Cases.CASE;
import static org.golrizan.domain.release.Cases.CLAIM;
import static org.golrizan.domain.release.Cases.JUDGE;
import static org.golrizan.domain.release.Cases.OFFICER;
import static org.golrizan.domain.release.Cases.POLICY;
import static org.golrizan.domain.release.Cases.PRISON;
import static org.golrizan.domain.release.Cases.PRISONER;
import static org.golrizan.domain.release.Cases.PROVINCE;
import static org.golrizan.domain.release.Cases.SECOND_CLAIM;
import static org.golrizan.domain.release.Cases.allocated;
import static org.golrizan.domain.release.Cases.approved;
import static org.golrizan.domain.release.Cases.approvedCase;
import static org.golrizan.domain.release.Cases.asked;
import static org.golrizan.domain.release.Cases.claim;
import static org.golrizan.domain.release.Cases.corrected;
import static org.golrizan.domain.release.Cases.covered;
import static org.golrizan.domain.release.Cases.day;
import static org.golrizan.domain.release.Cases.eligible;
import static org.golrizan.domain.release.Cases.forgiven;
import static org.golrizan.domain.release.Cases.forgivenessWithdrawn;
import static org.golrizan.domain.release.Cases.noted;
import static org.golrizan.domain.release.Cases.opened;
import static org.golrizan.domain.release.Cases.ownPaid;
import static org.golrizan.domain.release.Cases.paid;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.golrizan.domain.CommonRule;
import org.golrizan.domain.Rejection;
import org.golrizan.domain.Rule;
import org.golrizan.events.Personal;
import org.golrizan.events.Rial;
import org.golrizan.events.release.CaseCloseReason;
import org.golrizan.events.release.DetentionGround;
import org.golrizan.events.release.IneligibilityReason;
import org.golrizan.events.release.NegotiationOutcome;
import org.golrizan.events.release.RefusalReason;
import org.golrizan.events.release.ReleaseCaseEvent;
import org.golrizan.events.release.ReleaseCaseEvent.AllocationGivenBack;
import org.golrizan.events.release.ReleaseCaseEvent.AllocationPaid;
import org.golrizan.events.release.ReleaseCaseEvent.ClaimRelieved;
import org.golrizan.events.release.ReleaseCaseEvent.DetentionGroundLifted;
import org.golrizan.events.release.ReleaseCaseEvent.FoundIneligible;
import org.golrizan.events.release.ReleaseCaseEvent.Granted;
import org.golrizan.events.release.ReleaseCaseEvent.InstalmentPlanAgreed;
import org.golrizan.events.release.ReleaseCaseEvent.LoanPaid;
import org.golrizan.events.release.ReleaseCaseEvent.NegotiationNoted;
import org.golrizan.events.release.ReleaseCaseEvent.PaymentReturned;
import org.golrizan.events.release.ReleaseCaseEvent.Refused;
import org.golrizan.events.release.ReleaseCaseEvent.Reopened;
import org.golrizan.events.release.ReleaseCaseEvent.Resumed;
import org.golrizan.events.release.ReleaseCaseEvent.SettlementReversed;
import org.golrizan.events.release.ReleaseCaseEvent.Suspended;
import org.golrizan.events.release.ReleaseCaseEvent.Withdrawn;
import org.golrizan.events.release.ReopenReason;
import org.golrizan.events.release.ReversalReason;
import org.golrizan.events.release.SettlementChannel;
import org.golrizan.events.release.SuspensionReason;
import org.junit.jupiter.api.Test;

class ClosedCaseTest {

  private static final Refused REFUSED = new Refused(CASE, RefusalReason.OTHER, JUDGE, day(5));
  private static final Withdrawn WITHDRAWN = new Withdrawn(CASE, CaseCloseReason.AT_OWN_WISH, OFFICER, day(5));
  private static final Granted GRANTED = new Granted(CASE, PRISONER, PRISON, PROVINCE, 1,
      Map.of(SettlementChannel.FORGIVENESS, Rial.of(100), SettlementChannel.INSOLVENCY_RELIEF, Rial.ZERO,
          SettlementChannel.OWN_CONTRIBUTION, Rial.ZERO, SettlementChannel.BANK_LOAN, Rial.ZERO,
          SettlementChannel.DONATIONS, Rial.ZERO),
      OFFICER, day(5));

  private static final Reopened REOPENED = new Reopened(CASE, ReopenReason.NEW_FACTS, OFFICER, day(6));
  private static final ReleaseCaseEvent.Closed CLOSED = new ReleaseCaseEvent.Closed(CASE, day(6));

  private final ReleaseCaseDecider releaseCase = new ReleaseCaseDecider();

  @Test
  void aCaseCanBeWithdrawnAtAnyStage() {
    given(releaseCase, opened()).when(withdraw()).then(WITHDRAWN);
    given(releaseCase, covered(asked(3))).when(withdraw()).then(WITHDRAWN);
    given(releaseCase, approvedCase()).when(withdraw()).then(WITHDRAWN);
  }

  @Test
  void onlyAReopeningLeadsOnFromARefusedCase() {
    nothingIsPermittedBut(Set.of(Reopened.class), covered(asked(3), REFUSED));
  }

  @Test
  void onlyAReopeningLeadsOnFromAWithdrawnCase() {
    nothingIsPermittedBut(Set.of(Reopened.class), approvedCase(WITHDRAWN));
  }

  @Test
  void onlyTheClosingLeadsOnFromARelease() {
    nothingIsPermittedBut(Set.of(ReleaseCaseEvent.Closed.class), approvedCase(eligible(5), GRANTED));
    nothingIsPermittedBut(Set.of(), approvedCase(eligible(5), GRANTED, CLOSED));
  }

  @Test
  void aReopenedCaseIsCheckedAnewAndKeepsWhatWasSettled() {
    ReleaseCase reopened = releaseCase.fold(Arrays.asList(covered(asked(3), REFUSED, REOPENED)));
    assertThat(reopened).isInstanceOfSatisfying(ReleaseCase.Open.class, open -> {
      assertThat(open.stage()).isEqualTo(ReleaseCaseStage.OPENED);
      assertThat(open.outstanding()).isEqualTo(Rial.ZERO);
      assertThat(open.approval()).isInstanceOf(Approval.Lapsed.class);
    });
    given(releaseCase, covered(asked(3), REFUSED, REOPENED))
        .when(new ReleaseCaseCommand.Approve(CASE, JUDGE, day(7)))
        .thenRejected(ReleaseRule.APPROVAL_NOT_ASKED);
  }

  @Test
  void whatTheBankSaysOfAPaymentIsTakenInAfterTheEndToo() {
    ReleaseCaseEvent[] granted = covered(new SettlementReversed(CASE, CLAIM, SettlementChannel.OWN_CONTRIBUTION, Rial.of(1),
        ReversalReason.ENTERED_BY_MISTAKE, OFFICER, day(2)));
    assertThat(releaseCase.permits(granted[granted.length - 1], releaseCase.fold(Arrays.asList(covered())))).isFalse();
    given(releaseCase, opened(), eligible(), claim(CLAIM, 100), allocated(CLAIM, Cases.ALLOCATION, 100, 2), asked(3), REFUSED)
        .when(new ReleaseCaseCommand.ClearPayment(CASE, CLAIM, Cases.ALLOCATION, Rial.of(100), day(6)))
        .then(paid(CLAIM, Cases.ALLOCATION, 100, 6));
    given(releaseCase, opened(), eligible(), claim(CLAIM, 100), allocated(CLAIM, Cases.ALLOCATION, 100, 2), asked(3), REFUSED)
        .when(new ReleaseCaseCommand.GiveAllocationBack(CASE, CLAIM, Cases.ALLOCATION, Rial.of(100), day(6)))
        .then(new AllocationGivenBack(CASE, CLAIM, Cases.ALLOCATION, Rial.of(100), day(6)));
  }

  @Test
  void aCaseIsGrantedOnce() {
    given(releaseCase, approvedCase(eligible(5), GRANTED))
        .when(new ReleaseCaseCommand.Grant(CASE, POLICY, false, PRISON, OFFICER, day(6)))
        .thenRejected(ReleaseRule.CASE_CLOSED);
  }

  @Test
  void aCaseIsOpenedOnce() {
    ReleaseCaseCommand open = new ReleaseCaseCommand.Open(CASE, PRISONER, PRISON, PROVINCE,
        opened().legalCategory(), OFFICER, opened().on());
    given(releaseCase).when(open).then(opened());
    given(releaseCase, opened()).when(open).thenRejected(CommonRule.ALREADY_EXISTS);
    given(releaseCase, opened(), WITHDRAWN).when(open).thenRejected(CommonRule.ALREADY_EXISTS);
  }

  private void nothingIsPermittedBut(Set<Class<?>> may, ReleaseCaseEvent... events) {
    ReleaseCase closed = releaseCase.fold(Arrays.asList(events));
    assertThat(everyKindOfEvent()).extracting(Object::getClass)
        .containsAll(List.of(ReleaseCaseEvent.class.getPermittedSubclasses()));
    for (ReleaseCaseEvent event : everyKindOfEvent()) {
      if (may.contains(event.getClass())) {
        assertThat(releaseCase.objection(event, closed)).as("%s", event).isEmpty();
        continue;
      }
      Rule rule = event.equals(opened()) ? CommonRule.ALREADY_EXISTS
          : isForOpenAllocations(event, closed) ? ReleaseRule.ALLOCATION_NOT_IN_CLAIM : ReleaseRule.CASE_CLOSED;
      assertThat(releaseCase.objection(event, closed)).as("%s", event).isEqualTo(Optional.of(Rejection.of(rule)));
      if (rule != ReleaseRule.ALLOCATION_NOT_IN_CLAIM) {
        assertThat(releaseCase.evolve(closed, event)).isEqualTo(closed);
      }
    }
  }

  private static boolean isForOpenAllocations(ReleaseCaseEvent event, ReleaseCase closed) {
    return event instanceof AllocationPaid || event instanceof PaymentReturned
        || (event instanceof AllocationGivenBack && ((ReleaseCase.Closed) closed).isReopenable());
  }

  private static List<ReleaseCaseEvent> everyKindOfEvent() {
    return List.of(opened(), eligible(5), claim(SECOND_CLAIM, 1), corrected(CLAIM, 500, 6), forgiven(CLAIM, 1, 6), forgivenessWithdrawn(CLAIM, 1, 6),
        new FoundIneligible(CASE, 1, Set.of(IneligibilityReason.DEPARTED), OFFICER, day(6)),
        new ClaimRelieved(CASE, CLAIM, Rial.of(1), "court-1", OFFICER, day(6)), ownPaid(CLAIM, 1, 6),
        new LoanPaid(CASE, CLAIM, Rial.of(1), "bank-1", OFFICER, day(6)), allocated(CLAIM, Cases.ALLOCATION, 1, 6),
        paid(CLAIM, Cases.ALLOCATION, 1, 6), noted(DetentionGround.OTHER, 6),
        new DetentionGroundLifted(CASE, DetentionGround.OTHER, OFFICER, day(6)), asked(6), approved(6),
        new SettlementReversed(CASE, CLAIM, SettlementChannel.BANK_LOAN, Rial.of(1), ReversalReason.PAYMENT_RETURNED, OFFICER, day(6)),
        new AllocationGivenBack(CASE, CLAIM, Cases.ALLOCATION, Rial.of(1), day(6)),
        new PaymentReturned(CASE, CLAIM, Cases.ALLOCATION, Rial.of(1), day(6)),
        new InstalmentPlanAgreed(CASE, CLAIM, List.of(), Cases.DOCUMENT, OFFICER, day(6)),
        new NegotiationNoted(CASE, CLAIM, Cases.CREDITOR, NegotiationOutcome.REFUSED, Personal.erased(), OFFICER, day(6)),
        new Suspended(CASE, SuspensionReason.OTHER, OFFICER, day(6)), new Resumed(CASE, OFFICER, day(6)), REOPENED, CLOSED,
        new Refused(CASE, RefusalReason.OTHER, JUDGE, day(6)), WITHDRAWN,
        new Granted(CASE, PRISONER, PRISON, PROVINCE, 1, Map.of(), OFFICER, day(6)));
  }

  private static ReleaseCaseCommand withdraw() {
    return new ReleaseCaseCommand.Withdraw(CASE, CaseCloseReason.AT_OWN_WISH, OFFICER, day(5));
  }
}
