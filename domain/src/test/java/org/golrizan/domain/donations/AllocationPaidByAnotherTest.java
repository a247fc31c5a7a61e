package org.golrizan.domain.donations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.golrizan.domain.Given.given;
import static org.golrizan.domain.donations.Gifts.ALLOCATION;
import static org.golrizan.domain.donations.Gifts.FUND;
import static org.golrizan.domain.donations.Gifts.OFFICER;
import static org.golrizan.domain.donations.Gifts.PROVINCE;
import static org.golrizan.domain.donations.Gifts.TREASURER;
import static org.golrizan.domain.donations.Gifts.day;
import static org.golrizan.domain.donations.Gifts.slice;

import java.util.List;
import java.util.UUID;
import org.golrizan.domain.CommonRule;
import org.golrizan.events.Rial;
import org.golrizan.events.StaffId;
import org.golrizan.events.donations.AllocationEvent.Made;
import org.golrizan.events.donations.AllocationEvent.Paid;
import org.golrizan.events.donations.Slice;
import org.golrizan.events.release.ClaimId;
import org.golrizan.events.release.ReleaseCaseId;
import org.junit.jupiter.api.Test;

class AllocationPaidByAnotherTest {

  private static final ReleaseCaseId CASE = new ReleaseCaseId(new UUID(0, 6));
  private static final ClaimId CLAIM = new ClaimId(new UUID(0, 7));

  private final AllocationDecider allocation = new AllocationDecider();

  @Test
  void anAllocationIsMadeOfPartsOfDonations() {
    given(allocation).when(make(100, slice(1, 60), slice(2, 40))).then(made());
  }

  @Test
  void thePartsSumToTheAllocation() {
    given(allocation).when(make(100, slice(1, 60), slice(2, 39))).thenRejected(DonationRule.SLICES_DO_NOT_SUM);
    given(allocation).when(make(100, slice(1, 60), slice(2, 41))).thenRejected(DonationRule.SLICES_DO_NOT_SUM);
    given(allocation).when(make(100)).thenRejected(DonationRule.SLICES_DO_NOT_SUM);
  }

  @Test
  void partsThatAreTooLargeToAddUpDoNotSum() {
    given(allocation)
        .when(make(100, slice(1, Long.MAX_VALUE), slice(2, Long.MAX_VALUE)))
        .thenRejected(DonationRule.SLICES_DO_NOT_SUM);
  }

  @Test
  void noPartIsNothingAndNoDonationIsNamedTwice() {
    given(allocation).when(make(100, slice(1, 100), slice(2, 0))).thenRejected(DonationRule.SLICES_DO_NOT_SUM);
    given(allocation).when(make(100, slice(1, 60), slice(1, 40))).thenRejected(DonationRule.SLICES_DO_NOT_SUM);
  }

  @Test
  void anAllocationOfNothingIsNotMade() {
    given(allocation).when(make(0)).thenRejected(CommonRule.AMOUNT_IS_ZERO);
  }

  @Test
  void anAllocationIsMadeOnce() {
    given(allocation, made()).when(make(100, slice(1, 100))).thenRejected(CommonRule.ALREADY_EXISTS);
  }

  @Test
  void theWholeAllocationIsPaid() {
    given(allocation, made()).when(pay("bank-1", TREASURER, 2)).then(paid(100));
  }

  @Test
  void whoeverMadeAnAllocationDoesNotPayIt() {
    given(allocation, made()).when(pay("bank-1", OFFICER, 2)).thenRejected(CommonRule.NEEDS_A_SECOND_PERSON);
  }

  @Test
  void anAllocationIsPaidOnce() {
    given(allocation, made(), paid(100)).when(pay("bank-1", TREASURER, 2)).thenRejected(DonationRule.ALLOCATION_ALREADY_PAID);
  }

  @Test
  void aPaymentNamesTheBanksReference() {
    given(allocation, made()).when(pay(" ", TREASURER, 2)).thenRejected(CommonRule.REFERENCE_MISSING);
  }

  @Test
  void anAllocationIsNotPaidBeforeItIsMade() {
    given(allocation, made()).when(pay("bank-1", TREASURER, 0)).thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT);
    given(allocation).when(pay("bank-1", TREASURER, 2)).thenRejected(CommonRule.NOT_FOUND);
  }

  @Test
  void aReplayFindsAPaymentOfAnotherAmount() {
    assertThat(allocation.permits(paid(99), allocation.fold(List.of(made())))).isFalse();
  }

  private static AllocationCommand make(long amount, Slice... slices) {
    return new AllocationCommand.Make(ALLOCATION, FUND, CASE, CLAIM, PROVINCE, Rial.of(amount), List.of(slices), OFFICER, day(1));
  }

  private static AllocationCommand pay(String reference, StaffId by, int day) {
    return new AllocationCommand.Pay(ALLOCATION, reference, by, day(day));
  }

  private static Made made() {
    return new Made(ALLOCATION, FUND, CASE, CLAIM, PROVINCE, Rial.of(100), List.of(slice(1, 60), slice(2, 40)), OFFICER, day(1));
  }

  private static Paid paid(long amount) {
    return new Paid(ALLOCATION, Rial.of(amount), PROVINCE, "bank-1", TREASURER, day(2));
  }
}
