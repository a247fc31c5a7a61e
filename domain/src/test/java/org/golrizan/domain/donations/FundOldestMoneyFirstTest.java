package org.golrizan.domain.donations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.golrizan.domain.Given.given;
import static org.golrizan.domain.donations.Gifts.ALLOCATION;
import static org.golrizan.domain.donations.Gifts.DAY;
import static org.golrizan.domain.donations.Gifts.FUND;
import static org.golrizan.domain.donations.Gifts.MAHR;
import static org.golrizan.domain.donations.Gifts.PROVINCE;
import static org.golrizan.domain.donations.Gifts.SECOND_ALLOCATION;
import static org.golrizan.domain.donations.Gifts.credited;
import static org.golrizan.domain.donations.Gifts.day;
import static org.golrizan.domain.donations.Gifts.donation;
import static org.golrizan.domain.donations.Gifts.fund;
import static org.golrizan.domain.donations.Gifts.slice;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.golrizan.domain.CommonRule;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.AllocationId;
import org.golrizan.events.donations.FundEvent;
import org.golrizan.events.donations.FundEvent.Allocated;
import org.golrizan.events.donations.FundEvent.Paid;
import org.golrizan.events.donations.FundKind;
import org.golrizan.events.donations.Slice;
import org.junit.jupiter.api.Test;

class FundOldestMoneyFirstTest {

  private final FundDecider fund = new FundDecider();

  @Test
  void aFundIsOpenedOnceAndHasItsNames() {
    given(fund).when(open("صندوق عمومی", "General fund")).then(fund());
    given(fund, fund()).when(open("صندوق عمومی", "General fund")).thenRejected(CommonRule.ALREADY_EXISTS);
    given(fund).when(open("", "General fund")).thenRejected(CommonRule.NAME_MISSING);
    given(fund).when(open("صندوق عمومی", " ")).thenRejected(CommonRule.NAME_MISSING);
  }

  @Test
  void aFundThatWasNeverOpenedHoldsNothing() {
    given(fund).when(credit(1, 10)).thenRejected(CommonRule.NOT_FOUND);
    given(fund).when(allocate(ALLOCATION, 10, 1)).thenRejected(CommonRule.NOT_FOUND);
    given(fund).when(pay(ALLOCATION, 10, 1)).thenRejected(CommonRule.NOT_FOUND);
  }

  @Test
  void aDonationIsCreditedOnceEvenAfterItWasUsedUp() {
    given(fund, fund()).when(credit(1, 10)).then(credited(1, 10, 1));
    given(fund, fund(), credited(1, 10, 1), allocated(ALLOCATION, 10, slice(1, 10)), paid(ALLOCATION, 10))
        .when(credit(1, 10))
        .thenRejected(DonationRule.DONATION_ALREADY_CREDITED);
  }

  @Test
  void aCreditIsMoreThanNothingAndNoMoreThanCanBeCounted() {
    given(fund, fund()).when(credit(1, 0)).thenRejected(CommonRule.AMOUNT_IS_ZERO);
    given(fund, fund(), credited(1, Long.MAX_VALUE, 1)).when(credit(2, 1)).thenRejected(CommonRule.AMOUNT_TOO_LARGE);
  }

  @Test
  void theOldestMoneyIsAllocatedFirst() {
    given(fund, fund(), credited(3, 10, 1), credited(1, 10, 1), credited(2, 10, 1),
            allocated(ALLOCATION, 15, slice(3, 10), slice(1, 5)))
        .when(allocate(SECOND_ALLOCATION, 12, 2))
        .then(allocated(SECOND_ALLOCATION, 12, slice(1, 5), slice(2, 7)));
  }

  @Test
  void allThatIsFreeCanBeAllocatedAndNoMore() {
    FundEvent[] before = {fund(), credited(1, 10, 1), credited(2, 10, 1), allocated(ALLOCATION, 5, slice(1, 5))};
    given(fund, before)
        .when(allocate(SECOND_ALLOCATION, 15, 2))
        .then(allocated(SECOND_ALLOCATION, 15, slice(1, 5), slice(2, 10)));
    given(fund, before)
        .when(allocate(SECOND_ALLOCATION, 16, 2))
        .thenRejected(DonationRule.FUND_IS_SHORT, Map.of("free", 15L));
  }

  @Test
  void whatWasPaidIsNotFreeAgain() {
    given(fund, fund(), credited(1, 10, 1), allocated(ALLOCATION, 10, slice(1, 10)), paid(ALLOCATION, 10))
        .when(allocate(SECOND_ALLOCATION, 1, 2))
        .thenRejected(DonationRule.FUND_IS_SHORT, Map.of("free", 0L));
  }

  @Test
  void anAllocationIsMadeOnceAndOfMoreThanNothing() {
    given(fund, fund(), credited(1, 10, 1), allocated(ALLOCATION, 5, slice(1, 5)))
        .when(allocate(ALLOCATION, 5, 2))
        .thenRejected(DonationRule.ALLOCATION_ALREADY_MADE);
    given(fund, fund(), credited(1, 10, 1)).when(allocate(ALLOCATION, 0, 2)).thenRejected(CommonRule.AMOUNT_IS_ZERO);
  }

  @Test
  void moneyIsNotAllocatedBeforeItWasCredited() {
    given(fund, fund(), credited(1, 10, 1), credited(2, 10, 5))
        .when(allocate(ALLOCATION, 11, 4))
        .thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT);
  }

  @Test
  void aReplayFindsAnAllocationThatDidNotTakeTheOldestMoney() {
    Fund state = fund.fold(Arrays.asList(fund(), credited(1, 10, 1), credited(2, 10, 1)));
    assertThat(fund.permits(allocated(ALLOCATION, 10, slice(2, 10)), state)).isFalse();
    assertThat(fund.permits(allocated(ALLOCATION, 15, slice(2, 5), slice(1, 10)), state)).isFalse();
    assertThat(fund.permits(allocated(ALLOCATION, 15, slice(1, 10), slice(2, 4)), state)).isFalse();
    assertThat(fund.permits(allocated(ALLOCATION, 15, slice(1, 10), slice(2, 5)), state)).isTrue();
  }

  @Test
  void anAllocationIsPaidOnceWithItsAmount() {
    FundEvent[] before = {fund(), credited(1, 10, 1), allocated(ALLOCATION, 5, slice(1, 5))};
    given(fund, before).when(pay(ALLOCATION, 5, 3)).then(paid(ALLOCATION, 5));
    given(fund, before).when(pay(ALLOCATION, 4, 3)).thenRejected(CommonRule.DIFFERS_FROM_EARLIER_FACT);
    given(fund, fund(), credited(1, 10, 1), allocated(ALLOCATION, 5, slice(1, 5)), paid(ALLOCATION, 5))
        .when(pay(ALLOCATION, 5, 3))
        .thenRejected(DonationRule.ALLOCATION_ALREADY_PAID);
  }

  @Test
  void onlyAnAllocationOfTheFundIsPaidAndNotBeforeItWasMade() {
    FundEvent[] before = {fund(), credited(1, 10, 1), allocated(ALLOCATION, 5, slice(1, 5))};
    given(fund, before).when(pay(SECOND_ALLOCATION, 5, 3)).thenRejected(DonationRule.ALLOCATION_NOT_IN_FUND);
    given(fund, before).when(pay(ALLOCATION, 5, 1)).thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT);
  }

  private static FundCommand open(String persianName, String englishName) {
    return new FundCommand.Open(FUND, FundKind.GENERAL, persianName, englishName, PROVINCE, Optional.empty(), DAY);
  }

  private static FundCommand credit(int donation, long amount) {
    return new FundCommand.Credit(FUND, donation(donation), Rial.of(amount), day(1));
  }

  private static FundCommand allocate(AllocationId allocation, long amount, int day) {
    return new FundCommand.Allocate(FUND, allocation, Rial.of(amount), MAHR, day(day));
  }

  private static FundCommand pay(AllocationId allocation, long amount, int day) {
    return new FundCommand.Pay(FUND, allocation, Rial.of(amount), day(day));
  }

  private static Allocated allocated(AllocationId allocation, long amount, Slice... slices) {
    return Gifts.allocated(allocation, amount, 2, slices);
  }

  private static Paid paid(AllocationId allocation, long amount) {
    return new Paid(FUND, allocation, Rial.of(amount), day(3));
  }
}
