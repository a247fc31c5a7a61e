package org.golrizan.domain.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.golrizan.domain.Given.given;
import static org.golrizan.domain.release.Cases.ALLOCATION;
import static org.golrizan.domain.release.Cases.CASE;
import static org.golrizan.domain.release.Cases.CLAIM;
import static org.golrizan.domain.release.Cases.CREDITOR;
import static org.golrizan.domain.release.Cases.DOCUMENT;
import static org.golrizan.domain.release.Cases.OFFICER;
import static org.golrizan.domain.release.Cases.POLICY;
import static org.golrizan.domain.release.Cases.PRISON;
import static org.golrizan.domain.release.Cases.SECOND_CLAIM;
import static org.golrizan.domain.release.Cases.allocated;
import static org.golrizan.domain.release.Cases.approved;
import static org.golrizan.domain.release.Cases.asked;
import static org.golrizan.domain.release.Cases.claim;
import static org.golrizan.domain.release.Cases.day;
import static org.golrizan.domain.release.Cases.eligible;
import static org.golrizan.domain.release.Cases.events;
import static org.golrizan.domain.release.Cases.opened;
import static org.golrizan.domain.release.Cases.ownPaid;
import static org.golrizan.domain.release.Cases.paid;

import java.util.List;
import java.util.Map;
import org.golrizan.domain.CommonRule;
import org.golrizan.events.Personal;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.Instalment;
import org.golrizan.events.release.NegotiationOutcome;
import org.golrizan.events.release.ReleaseCaseEvent;
import org.golrizan.events.release.ReleaseCaseEvent.AllocationGivenBack;
import org.golrizan.events.release.ReleaseCaseEvent.InstalmentPlanAgreed;
import org.golrizan.events.release.ReleaseCaseEvent.NegotiationNoted;
import org.golrizan.events.release.ReleaseCaseEvent.PaymentReturned;
import org.golrizan.events.release.ReleaseCaseEvent.SettlementReversed;
import org.golrizan.events.release.ReversalReason;
import org.golrizan.events.release.SettlementChannel;
import org.junit.jupiter.api.Test;

class SettlementIsReversedTest {

  private static final ReleaseCaseEvent[] OWING = events(opened(), eligible(), claim(CLAIM, 100), ownPaid(CLAIM, 40, 2));

  private final ReleaseCaseDecider releaseCase = new ReleaseCaseDecider();

  @Test
  void whatWasSettledThroughAChannelIsTakenBackAndOwedAgain() {
    given(releaseCase, OWING).when(reverse(SettlementChannel.OWN_CONTRIBUTION, 40, 3)).then(reversed(40, 3));
    assertThat(((ReleaseCase.Open) releaseCase.fold(List.of(opened(), eligible(), claim(CLAIM, 100), ownPaid(CLAIM, 40, 2),
        reversed(40, 3)))).outstanding()).isEqualTo(Rial.of(100));
  }

  @Test
  void noMoreIsReversedThanWasSettledThroughTheChannelOnAnyDay() {
    given(releaseCase, OWING).when(reverse(SettlementChannel.OWN_CONTRIBUTION, 41, 3))
        .thenRejected(ReleaseRule.MORE_THAN_SETTLED, Map.of("settled", 40L));
    given(releaseCase, OWING).when(reverse(SettlementChannel.BANK_LOAN, 1, 3))
        .thenRejected(ReleaseRule.MORE_THAN_SETTLED, Map.of("settled", 0L));
    given(releaseCase, OWING).when(reverse(SettlementChannel.OWN_CONTRIBUTION, 1, 1))
        .thenRejected(ReleaseRule.MORE_THAN_SETTLED, Map.of("settled", 0L));
  }

  @Test
  void forgivenessAndDonationsHaveOppositesOfTheirOwn() {
    given(releaseCase, OWING).when(reverse(SettlementChannel.FORGIVENESS, 1, 3)).thenRejected(ReleaseRule.CHANNEL_NOT_REVERSIBLE);
    given(releaseCase, OWING).when(reverse(SettlementChannel.DONATIONS, 1, 3)).thenRejected(ReleaseRule.CHANNEL_NOT_REVERSIBLE);
  }

  @Test
  void whatTheJudgeApprovedNoLongerHoldsAfterAReversal() {
    ReleaseCaseEvent[] approved = events(opened(), eligible(), claim(CLAIM, 40), ownPaid(CLAIM, 40, 2), asked(3), approved(4),
        reversed(10, 5), ownPaid(CLAIM, 10, 5));
    given(releaseCase, approved).when(new ReleaseCaseCommand.Grant(CASE, POLICY, false, PRISON, OFFICER, day(6)))
        .thenRejected(ReleaseRule.RELEASE_REQUIREMENTS_MISSING, Map.of("missing", List.of("not-approved")));
  }

  @Test
  void anAllocationThatIsGivenBackIsOwedAgainAndAPaidOneIsNotGivenBack() {
    ReleaseCaseEvent[] allocated = events(opened(), eligible(), claim(CLAIM, 100), allocated(CLAIM, ALLOCATION, 30, 2));
    given(releaseCase, allocated).when(giveBack(30, 3)).then(new AllocationGivenBack(CASE, CLAIM, ALLOCATION, Rial.of(30), day(3)));
    given(releaseCase, allocated).when(giveBack(29, 3)).thenRejected(CommonRule.DIFFERS_FROM_EARLIER_FACT);
    given(releaseCase, allocated).when(giveBack(30, 1)).thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT);
    given(releaseCase, opened(), eligible(), claim(CLAIM, 100), allocated(CLAIM, ALLOCATION, 30, 2), paid(CLAIM, ALLOCATION, 30, 3))
        .when(giveBack(30, 3)).thenRejected(ReleaseRule.PAYMENT_ALREADY_CLEARED);
    given(releaseCase, opened(), eligible(), claim(CLAIM, 100)).when(giveBack(30, 3))
        .thenRejected(ReleaseRule.ALLOCATION_NOT_IN_CLAIM);
  }

  @Test
  void aReturnedPaymentIsNoLongerCleared() {
    ReleaseCaseEvent[] paid = events(opened(), eligible(), claim(CLAIM, 30), allocated(CLAIM, ALLOCATION, 30, 2),
        paid(CLAIM, ALLOCATION, 30, 3), asked(3), approved(4), new PaymentReturned(CASE, CLAIM, ALLOCATION, Rial.of(30), day(5)));
    given(releaseCase, paid).when(new ReleaseCaseCommand.Grant(CASE, POLICY, false, PRISON, OFFICER, day(6)))
        .thenRejected(ReleaseRule.RELEASE_REQUIREMENTS_MISSING, Map.of("missing", List.of("payment-not-cleared", "not-approved")));
    given(releaseCase, opened(), eligible(), claim(CLAIM, 30), allocated(CLAIM, ALLOCATION, 30, 2))
        .when(new ReleaseCaseCommand.TakePaymentBack(CASE, CLAIM, ALLOCATION, Rial.of(30), day(5)))
        .thenRejected(ReleaseRule.PAYMENT_NOT_CLEARED);
  }

  @Test
  void aPlanOfInstalmentsFitsIntoWhatIsOutstanding() {
    Instalment sixty = new Instalment(day(10), Rial.of(60));
    given(releaseCase, OWING).when(plan(sixty)).then(new InstalmentPlanAgreed(CASE, CLAIM, List.of(sixty), DOCUMENT, OFFICER, day(3)));
    given(releaseCase, OWING).when(plan(new Instalment(day(10), Rial.of(61))))
        .thenRejected(ReleaseRule.PLAN_DOES_NOT_FIT, Map.of("outstanding", 60L));
    given(releaseCase, OWING).when(plan()).thenRejected(ReleaseRule.PLAN_DOES_NOT_FIT);
  }

  @Test
  void aTalkIsNotedUnderTheCreditorOfItsClaim() {
    given(releaseCase, OWING)
        .when(new ReleaseCaseCommand.NoteNegotiation(CASE, CLAIM, NegotiationOutcome.REFUSED, Personal.erased(), OFFICER, day(3)))
        .then(new NegotiationNoted(CASE, CLAIM, CREDITOR, NegotiationOutcome.REFUSED, Personal.erased(), OFFICER, day(3)));
    given(releaseCase, OWING)
        .when(new ReleaseCaseCommand.NoteNegotiation(CASE, SECOND_CLAIM, NegotiationOutcome.REFUSED, Personal.erased(), OFFICER, day(3)))
        .thenRejected(ReleaseRule.CLAIM_NOT_IN_CASE);
  }

  private static ReleaseCaseCommand reverse(SettlementChannel channel, long amount, int day) {
    return new ReleaseCaseCommand.ReverseSettlement(
        CASE, CLAIM, channel, Rial.of(amount), ReversalReason.ENTERED_BY_MISTAKE, OFFICER, day(day));
  }

  private static SettlementReversed reversed(long amount, int day) {
    return new SettlementReversed(CASE, CLAIM, SettlementChannel.OWN_CONTRIBUTION, Rial.of(amount),
        ReversalReason.ENTERED_BY_MISTAKE, OFFICER, day(day));
  }

  private static ReleaseCaseCommand giveBack(long amount, int day) {
    return new ReleaseCaseCommand.GiveAllocationBack(CASE, CLAIM, ALLOCATION, Rial.of(amount), day(day));
  }

  private static ReleaseCaseCommand plan(Instalment... instalments) {
    return new ReleaseCaseCommand.AgreeInstalmentPlan(CASE, CLAIM, List.of(instalments), DOCUMENT, OFFICER, day(3));
  }
}
