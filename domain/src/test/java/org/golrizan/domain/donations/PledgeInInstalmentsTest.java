package org.golrizan.domain.donations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.golrizan.domain.Given.given;
import static org.golrizan.domain.donations.Gifts.BENEFACTOR;
import static org.golrizan.domain.donations.Gifts.DAY;
import static org.golrizan.domain.donations.Gifts.FUND;
import static org.golrizan.domain.donations.Gifts.PLEDGE;
import static org.golrizan.domain.donations.Gifts.PROVINCE;
import static org.golrizan.domain.donations.Gifts.SUPERVISOR;
import static org.golrizan.domain.donations.Gifts.TREASURER;
import static org.golrizan.domain.donations.Gifts.counted;
import static org.golrizan.domain.donations.Gifts.day;
import static org.golrizan.domain.donations.Gifts.donation;
import static org.golrizan.domain.donations.Gifts.pledged;

import java.util.List;
import org.golrizan.domain.CommonRule;
import org.golrizan.events.Rial;
import org.golrizan.events.StaffId;
import org.golrizan.events.donations.Instalment;
import org.golrizan.events.donations.PledgeCancelReason;
import org.golrizan.events.donations.PledgeEvent;
import org.golrizan.events.donations.PledgeEvent.DonationDiscounted;
import org.golrizan.events.donations.PledgeEvent.InstalmentsAgreed;
import org.golrizan.events.donations.PledgeEvent.Lapsed;
import org.golrizan.events.donations.PledgeEvent.Reminded;
import org.golrizan.events.donations.PledgeEvent.WrittenOff;
import org.golrizan.events.donations.PledgeWriteOffReason;
import org.junit.jupiter.api.Test;

class PledgeInInstalmentsTest {

  private static final Instalment FIRST = new Instalment(day(10), Rial.of(60));
  private static final Instalment SECOND = new Instalment(day(20), Rial.of(40));

  private final PledgeDecider pledge = new PledgeDecider();

  @Test
  void aPledgeMayBeMadeInInstalmentsThatSumToIt() {
    given(pledge).when(make(FIRST, SECOND)).then(pledged(100), agreed(FIRST, SECOND));
    given(pledge).when(make(FIRST)).thenRejected(DonationRule.INSTALMENTS_DO_NOT_FIT);
    given(pledge).when(make(SECOND, FIRST)).thenRejected(DonationRule.INSTALMENTS_DO_NOT_FIT);
    given(pledge).when(make(FIRST, SECOND, new Instalment(day(30), Rial.ZERO))).thenRejected(DonationRule.INSTALMENTS_DO_NOT_FIT);
    given(pledge).when(make(new Instalment(day(-1), Rial.of(100)))).thenRejected(DonationRule.INSTALMENTS_DO_NOT_FIT);
  }

  @Test
  void instalmentsThatAreTooLargeToAddUpDoNotFit() {
    given(pledge)
        .when(make(new Instalment(day(1), Rial.of(Long.MAX_VALUE)), new Instalment(day(2), Rial.of(Long.MAX_VALUE))))
        .thenRejected(DonationRule.INSTALMENTS_DO_NOT_FIT);
  }

  @Test
  void laterInstalmentsTakeThePlaceOfEarlierOnes() {
    given(pledge, pledged(100), agreed(FIRST, SECOND))
        .when(new PledgeCommand.AgreeInstalments(PLEDGE, List.of(SECOND, new Instalment(day(40), Rial.of(60))), day(5)))
        .then(new InstalmentsAgreed(PLEDGE, List.of(SECOND, new Instalment(day(40), Rial.of(60))), day(5)));
  }

  @Test
  void aBenefactorIsRemindedOfWhatWasDueAndNotKept() {
    given(pledge, pledged(100), agreed(FIRST, SECOND)).when(remind(9)).thenRejected(DonationRule.NOTHING_OVERDUE);
    given(pledge, pledged(100), agreed(FIRST, SECOND)).when(remind(10)).then(reminded(60, 10));
    given(pledge, pledged(100), agreed(FIRST, SECOND), counted(1, 50, 5)).when(remind(10)).then(reminded(10, 10));
    given(pledge, pledged(100), agreed(FIRST, SECOND), counted(1, 70, 5)).when(remind(10)).thenRejected(DonationRule.NOTHING_OVERDUE);
    given(pledge, pledged(100), agreed(FIRST, SECOND), counted(1, 70, 5)).when(remind(20)).then(reminded(30, 20));
  }

  @Test
  void aPledgeLapsesOnceAfterItsLastDayAndCanStillBeKept() {
    given(pledge, pledged(100), agreed(FIRST, SECOND)).when(lapse(20)).thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT);
    given(pledge, pledged(100), agreed(FIRST, SECOND)).when(lapse(21)).then(lapsed(100, 21));
    given(pledge, pledged(100), agreed(FIRST, SECOND), lapsed(100, 21)).when(lapse(22)).thenRejected(DonationRule.PLEDGE_ALREADY_LAPSED);
    given(pledge, pledged(100), counted(1, 100, 5)).when(lapse(31)).thenRejected(DonationRule.PLEDGE_IS_KEPT);
    given(pledge, pledged(100), lapsed(100, 31))
        .when(new PledgeCommand.CountDonation(PLEDGE, donation(1), Rial.of(30), day(32)))
        .then(counted(1, 30, 32));
  }

  @Test
  void aLapsedPledgeIsWrittenOffByASecondPerson() {
    given(pledge, pledged(100)).when(writeOff(SUPERVISOR)).thenRejected(DonationRule.PLEDGE_NOT_LAPSED);
    given(pledge, pledged(100), lapsed(100, 31)).when(writeOff(TREASURER)).thenRejected(CommonRule.NEEDS_A_SECOND_PERSON);
    given(pledge, pledged(100), lapsed(100, 31), counted(1, 30, 32)).when(writeOff(SUPERVISOR)).then(writtenOff(70));
    given(pledge, pledged(100), lapsed(100, 31), writtenOff(100)).when(writeOff(SUPERVISOR)).thenRejected(DonationRule.PLEDGE_IS_WRITTEN_OFF);
  }

  @Test
  void newInstalmentsReviveALapsedPledge() {
    given(pledge, pledged(100), lapsed(100, 31), agreed(FIRST, SECOND))
        .when(writeOff(SUPERVISOR)).thenRejected(DonationRule.PLEDGE_NOT_LAPSED);
  }

  @Test
  void aRefundTakesBackWhatTheDonationKeptBeyondWhatIsLeftOfIt() {
    given(pledge, pledged(100), counted(1, 60, 5)).when(discount(1, 60)).thenNothing();
    given(pledge, pledged(100), counted(1, 60, 5)).when(discount(1, 45)).then(discounted(1, 15));
    given(pledge, pledged(100), counted(1, 60, 5)).when(discount(2, 0)).thenNothing();
    given(pledge, pledged(100), counted(1, 60, 5), new PledgeEvent.Cancelled(PLEDGE, Rial.of(40), PROVINCE,
            PledgeCancelReason.OTHER, day(6)))
        .when(discount(1, 0)).then(discounted(1, 60));
  }

  @Test
  void aReplayFindsMoreDiscountedThanCounted() {
    assertThat(pledge.permits(discounted(1, 61), pledge.fold(List.of(pledged(100), counted(1, 60, 5))))).isFalse();
    assertThat(pledge.permits(discounted(1, 60), pledge.fold(List.of(pledged(100), counted(1, 60, 5))))).isTrue();
  }

  private static PledgeCommand make(Instalment... instalments) {
    return new PledgeCommand.Make(PLEDGE, BENEFACTOR, FUND, PROVINCE, Rial.of(100), DAY, day(30), List.of(instalments));
  }

  private static PledgeCommand remind(int day) {
    return new PledgeCommand.Remind(PLEDGE, TREASURER, day(day));
  }

  private static PledgeCommand lapse(int day) {
    return new PledgeCommand.Lapse(PLEDGE, TREASURER, day(day));
  }

  private static PledgeCommand writeOff(StaffId by) {
    return new PledgeCommand.WriteOff(PLEDGE, PledgeWriteOffReason.BENEFACTOR_UNABLE, by, day(40));
  }

  private static PledgeCommand discount(int donation, long left) {
    return new PledgeCommand.DiscountDonation(PLEDGE, donation(donation), Rial.of(left), day(10));
  }

  private static InstalmentsAgreed agreed(Instalment... instalments) {
    return new InstalmentsAgreed(PLEDGE, List.of(instalments), DAY);
  }

  private static Reminded reminded(long overdue, int day) {
    return new Reminded(PLEDGE, Rial.of(overdue), TREASURER, day(day));
  }

  private static Lapsed lapsed(long open, int day) {
    return new Lapsed(PLEDGE, Rial.of(open), PROVINCE, TREASURER, day(day));
  }

  private static WrittenOff writtenOff(long open) {
    return new WrittenOff(PLEDGE, Rial.of(open), PROVINCE, PledgeWriteOffReason.BENEFACTOR_UNABLE, SUPERVISOR, day(40));
  }

  private static DonationDiscounted discounted(int donation, long amount) {
    return new DonationDiscounted(PLEDGE, donation(donation), Rial.of(amount), day(10));
  }
}
