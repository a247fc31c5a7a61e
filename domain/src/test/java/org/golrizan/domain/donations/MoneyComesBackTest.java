package org.golrizan.domain.donations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.golrizan.domain.Given.given;
import static org.golrizan.domain.donations.Gifts.ALLOCATION;
import static org.golrizan.domain.donations.Gifts.FUND;
import static org.golrizan.domain.donations.Gifts.MAHR;
import static org.golrizan.domain.donations.Gifts.PROVINCE;
import static org.golrizan.domain.donations.Gifts.SECOND_ALLOCATION;
import static org.golrizan.domain.donations.Gifts.SUPERVISOR;
import static org.golrizan.domain.donations.Gifts.TREASURER;
import static org.golrizan.domain.donations.Gifts.allocated;
import static org.golrizan.domain.donations.Gifts.credited;
import static org.golrizan.domain.donations.Gifts.day;
import static org.golrizan.domain.donations.Gifts.donation;
import static org.golrizan.domain.donations.Gifts.fund;
import static org.golrizan.domain.donations.Gifts.fundPaid;
import static org.golrizan.domain.donations.Gifts.givenBack;
import static org.golrizan.domain.donations.Gifts.received;
import static org.golrizan.domain.donations.Gifts.refunded;
import static org.golrizan.domain.donations.Gifts.slice;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.golrizan.domain.CommonRule;
import org.golrizan.events.Rial;
import org.golrizan.events.StaffId;
import org.golrizan.events.donations.BounceReason;
import org.golrizan.events.donations.DonationEvent;
import org.golrizan.events.donations.FundEvent;
import org.golrizan.events.donations.FundEvent.PaymentReturned;
import org.golrizan.events.donations.RefundReason;
import org.junit.jupiter.api.Test;

class MoneyComesBackTest {

  private static final FundEvent[] SPENT = {
    fund(), credited(1, 10, 1), credited(2, 10, 1), allocated(ALLOCATION, 15, 2, slice(1, 10), slice(2, 5))};

  private final FundDecider fund = new FundDecider();
  private final DonationDecider gift = new DonationDecider();

  @Test
  void whatIsGivenBackIsAgainTheOldestMoney() {
    given(fund, SPENT).when(giveBack(3)).then(givenBack(ALLOCATION, 15, 3, slice(1, 10), slice(2, 5)));
    given(fund, after(givenBack(ALLOCATION, 15, 3, slice(1, 10), slice(2, 5))))
        .when(new FundCommand.Allocate(FUND, SECOND_ALLOCATION, Rial.of(12), MAHR, day(3)))
        .then(allocated(SECOND_ALLOCATION, 12, 3, slice(1, 10), slice(2, 2)));
  }

  @Test
  void moneyThatCameBackIsNotAllocatedAsOfADayOnWhichItWasElsewhere() {
    given(fund, after(givenBack(ALLOCATION, 15, 5, slice(1, 10), slice(2, 5))))
        .when(new FundCommand.Allocate(FUND, SECOND_ALLOCATION, Rial.of(12), MAHR, day(4)))
        .thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT, Map.of("earliest", day(5)));
  }

  @Test
  void whatWasPaidIsGivenBackOnlyAfterTheBankReturnedIt() {
    given(fund, after(fundPaid(ALLOCATION, 15, 3))).when(giveBack(4)).thenRejected(DonationRule.ALLOCATION_ALREADY_PAID);
    given(fund, after(fundPaid(ALLOCATION, 15, 3)))
        .when(new FundCommand.TakePaymentBack(FUND, ALLOCATION, day(4)))
        .then(new PaymentReturned(FUND, ALLOCATION, Rial.of(15), day(4)));
    given(fund, after(fundPaid(ALLOCATION, 15, 3), new PaymentReturned(FUND, ALLOCATION, Rial.of(15), day(4))))
        .when(giveBack(4)).then(givenBack(ALLOCATION, 15, 4, slice(1, 10), slice(2, 5)));
    given(fund, SPENT).when(new FundCommand.TakePaymentBack(FUND, ALLOCATION, day(4)))
        .thenRejected(DonationRule.ALLOCATION_NOT_PAID);
  }

  @Test
  void anAllocationIsGivenBackOnce() {
    given(fund, after(givenBack(ALLOCATION, 15, 3, slice(1, 10), slice(2, 5))))
        .when(giveBack(3)).thenRejected(DonationRule.ALLOCATION_ALREADY_GIVEN_BACK);
    given(fund, SPENT).when(new FundCommand.GiveBack(FUND, SECOND_ALLOCATION, day(3)))
        .thenRejected(DonationRule.ALLOCATION_NOT_IN_FUND);
  }

  @Test
  void aReplayFindsOtherMoneyGivenBackThanWasTaken() {
    assertThat(fund.permits(givenBack(ALLOCATION, 15, 3, slice(2, 5), slice(1, 10)), fund.fold(Arrays.asList(SPENT)))).isFalse();
  }

  @Test
  void aRefundComesOnlyOutOfWhatNoAllocationUses() {
    given(fund, SPENT).when(refund(2, 5)).then(refunded(2, 5, 3));
    given(fund, SPENT).when(refund(2, 6)).thenRejected(DonationRule.MORE_THAN_UNALLOCATED, Map.of("unallocated", 5L));
    given(fund, SPENT).when(refund(1, 1)).thenRejected(DonationRule.MORE_THAN_UNALLOCATED, Map.of("unallocated", 0L));
    given(fund, SPENT).when(refund(3, 1)).thenRejected(DonationRule.DONATION_NOT_IN_FUND);
    given(fund, SPENT).when(refund(2, 0)).thenRejected(CommonRule.AMOUNT_IS_ZERO);
  }

  @Test
  void whatWasRefundedIsNotAllocated() {
    given(fund, after(refunded(2, 5, 3)))
        .when(new FundCommand.Allocate(FUND, SECOND_ALLOCATION, Rial.of(1), MAHR, day(3)))
        .thenRejected(DonationRule.FUND_IS_SHORT, Map.of("free", 0L));
  }

  @Test
  void aClearedDonationIsRefundedInPartsUpToWhatWasGiven() {
    given(gift, received(100), cleared()).when(refundGift(60, SUPERVISOR)).then(refundedGift(60));
    given(gift, received(100), cleared(), refundedGift(60)).when(refundGift(40, SUPERVISOR)).then(refundedGift(40));
    given(gift, received(100), cleared(), refundedGift(60)).when(refundGift(41, SUPERVISOR))
        .thenRejected(DonationRule.MORE_THAN_GIVEN, Map.of("given", 40L));
  }

  @Test
  void whoeverClearedADonationDoesNotRefundIt() {
    given(gift, received(100), cleared()).when(refundGift(60, TREASURER)).thenRejected(CommonRule.NEEDS_A_SECOND_PERSON);
  }

  @Test
  void onlyADonationThatTheBankClearedIsRefunded() {
    given(gift, received(100)).when(refundGift(60, SUPERVISOR)).thenRejected(DonationRule.DONATION_NOT_CLEARED);
    given(gift, received(100), new DonationEvent.Bounced(donation(1), Rial.of(100), PROVINCE,
            BounceReason.OTHER, TREASURER, day(1)))
        .when(refundGift(60, SUPERVISOR)).thenRejected(DonationRule.DONATION_NOT_CLEARED);
    given(gift).when(refundGift(60, SUPERVISOR)).thenRejected(CommonRule.NOT_FOUND);
  }

  private static FundEvent[] after(FundEvent... more) {
    return Stream.concat(Arrays.stream(SPENT), Arrays.stream(more)).toArray(FundEvent[]::new);
  }

  private static FundCommand giveBack(int day) {
    return new FundCommand.GiveBack(FUND, ALLOCATION, day(day));
  }

  private static FundCommand refund(int donation, long amount) {
    return new FundCommand.Refund(FUND, donation(donation), Rial.of(amount), day(3));
  }

  private static DonationEvent cleared() {
    return new DonationEvent.Cleared(donation(1), Rial.of(100), TREASURER, day(1));
  }

  private static DonationCommand refundGift(long amount, StaffId by) {
    return new DonationCommand.Refund(donation(1), Rial.of(amount), RefundReason.PAID_TWICE, "bank-9", by, day(3));
  }

  private static DonationEvent refundedGift(long amount) {
    return new DonationEvent.Refunded(donation(1), Rial.of(amount), PROVINCE, RefundReason.PAID_TWICE, "bank-9", SUPERVISOR, day(3));
  }
}
