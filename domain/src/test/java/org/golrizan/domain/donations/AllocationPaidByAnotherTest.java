package org.golrizan.domain.donations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.golrizan.domain.Given.given;
import static org.golrizan.domain.donations.Gifts.ALLOCATION;
import static org.golrizan.domain.donations.Gifts.CASE;
import static org.golrizan.domain.donations.Gifts.CLAIM;
import static org.golrizan.domain.donations.Gifts.FUND;
import static org.golrizan.domain.donations.Gifts.OFFICER;
import static org.golrizan.domain.donations.Gifts.PROVINCE;
import static org.golrizan.domain.donations.Gifts.TREASURER;
import static org.golrizan.domain.donations.Gifts.day;
import static org.golrizan.domain.donations.Gifts.slice;

import java.util.List;
import org.golrizan.domain.CommonRule;
import org.golrizan.events.AssociationId;
import org.golrizan.events.Rial;
import org.golrizan.events.StaffId;
import org.golrizan.events.donations.AllocationEvent;
import org.golrizan.events.donations.AllocationEvent.Made;
import org.golrizan.events.donations.AllocationEvent.Paid;
import org.golrizan.events.donations.GiveBackReason;
import org.golrizan.events.donations.PaymentReturnReason;
import org.golrizan.events.donations.Slice;
import org.golrizan.events.familysupport.AidKind;
import org.junit.jupiter.api.Test;

class AllocationPaidByAnotherTest {

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
    given(allocation, made(), ordered()).when(pay("bank-1", TREASURER, 2)).then(paid(100));
  }

  @Test
  void whoeverMadeAnAllocationDoesNotPayIt() {
    given(allocation, made(), ordered()).when(pay("bank-1", OFFICER, 2)).thenRejected(CommonRule.NEEDS_A_SECOND_PERSON);
  }

  @Test
  void anAllocationIsPaidOnce() {
    given(allocation, made(), ordered(), paid(100)).when(pay("bank-1", TREASURER, 2)).thenRejected(DonationRule.ALLOCATION_ALREADY_PAID);
  }

  @Test
  void aPaymentNamesTheBanksReference() {
    given(allocation, made(), ordered()).when(pay(" ", TREASURER, 2)).thenRejected(CommonRule.REFERENCE_MISSING);
  }

  @Test
  void anAllocationIsNotPaidBeforeItIsMade() {
    given(allocation, made(), ordered()).when(pay("bank-1", TREASURER, 0)).thenRejected(CommonRule.DATE_BEFORE_EARLIER_FACT);
    given(allocation).when(pay("bank-1", TREASURER, 2)).thenRejected(CommonRule.NOT_FOUND);
  }

  @Test
  void aReplayFindsAPaymentOfAnotherAmount() {
    assertThat(allocation.permits(paid(99), allocation.fold(List.of(made(), ordered())))).isFalse();
  }

  @Test
  void onlyWhatTheBankWasToldToPayIsPaid() {
    given(allocation, made()).when(pay("bank-1", TREASURER, 2)).thenRejected(DonationRule.PAYMENT_NOT_ORDERED);
    given(allocation, made(), ordered(), returned(false)).when(pay("bank-1", TREASURER, 3)).thenRejected(DonationRule.PAYMENT_NOT_ORDERED);
  }

  @Test
  void somebodyElseThanWhoMadeAnAllocationOrdersItsPaymentOnce() {
    given(allocation, made()).when(order("order-1", TREASURER)).then(ordered());
    given(allocation, made()).when(order("order-1", OFFICER)).thenRejected(CommonRule.NEEDS_A_SECOND_PERSON);
    given(allocation, made()).when(order(" ", TREASURER)).thenRejected(CommonRule.REFERENCE_MISSING);
    given(allocation, made(), ordered()).when(order("order-2", TREASURER)).thenRejected(DonationRule.PAYMENT_UNDER_WAY);
    given(allocation, made(), ordered(), paid(100)).when(order("order-2", TREASURER)).thenRejected(DonationRule.ALLOCATION_ALREADY_PAID);
  }

  @Test
  void aPaymentTheBankReturnsCanBeOrderedAgain() {
    given(allocation, made(), ordered()).when(giveUp(2)).then(returned(false));
    given(allocation, made(), ordered(), paid(100)).when(giveUp(2)).then(returned(true));
    given(allocation, made()).when(giveUp(2)).thenRejected(DonationRule.PAYMENT_NOT_ORDERED);
    given(allocation, made(), ordered(), returned(false)).when(order("order-1", TREASURER)).then(ordered());
  }

  @Test
  void whatNoBankHoldsIsGivenBackOnce() {
    given(allocation, made()).when(giveBack()).then(givenBackAllocation());
    given(allocation, made(), ordered(), returned(true)).when(giveBack()).then(givenBackAllocation());
    given(allocation, made(), ordered()).when(giveBack()).thenRejected(DonationRule.PAYMENT_UNDER_WAY);
    given(allocation, made(), ordered(), paid(100)).when(giveBack()).thenRejected(DonationRule.ALLOCATION_ALREADY_PAID);
    given(allocation, made(), givenBackAllocation()).when(giveBack()).thenRejected(DonationRule.ALLOCATION_ALREADY_GIVEN_BACK);
    given(allocation, made(), givenBackAllocation()).when(order("o", TREASURER)).thenRejected(DonationRule.ALLOCATION_ALREADY_GIVEN_BACK);
    given(allocation, made(), givenBackAllocation()).when(pay("b", TREASURER, 2)).thenRejected(DonationRule.ALLOCATION_ALREADY_GIVEN_BACK);
  }

  @Test
  void anAllocationMayBeForAnAssociationsAid() {
    AssociationId association = new AssociationId("tehran");
    given(allocation)
        .when(new AllocationCommand.Make(ALLOCATION, FUND, new Allocation.Aim.Aid(association, AidKind.RENT), PROVINCE, Rial.of(100),
            List.of(slice(1, 100)), OFFICER, day(1)))
        .then(new AllocationEvent.MadeForAid(ALLOCATION, FUND, association, AidKind.RENT, PROVINCE, Rial.of(100),
            List.of(slice(1, 100)), OFFICER, day(1)));
  }

  private static AllocationCommand order(String reference, StaffId by) {
    return new AllocationCommand.OrderPayment(ALLOCATION, reference, by, day(2));
  }

  private static AllocationCommand giveUp(int day) {
    return new AllocationCommand.ReturnPayment(ALLOCATION, PaymentReturnReason.ACCOUNT_CLOSED, TREASURER, day(day));
  }

  private static AllocationCommand giveBack() {
    return new AllocationCommand.GiveBack(ALLOCATION, GiveBackReason.PAYMENT_RETURNED, OFFICER, day(2));
  }

  private static AllocationEvent.PaymentOrdered ordered() {
    return new AllocationEvent.PaymentOrdered(ALLOCATION, Rial.of(100), PROVINCE, "order-1", TREASURER, day(2));
  }

  private static AllocationEvent.PaymentReturned returned(boolean wasPaid) {
    return new AllocationEvent.PaymentReturned(
        ALLOCATION, Rial.of(100), PROVINCE, wasPaid, PaymentReturnReason.ACCOUNT_CLOSED, TREASURER, day(2));
  }

  private static AllocationEvent.GivenBack givenBackAllocation() {
    return new AllocationEvent.GivenBack(
        ALLOCATION, Rial.of(100), PROVINCE, GiveBackReason.PAYMENT_RETURNED, OFFICER, day(2));
  }

  private static AllocationCommand make(long amount, Slice... slices) {
    return new AllocationCommand.Make(ALLOCATION, FUND, new Allocation.Aim.DebtClaim(CASE, CLAIM), PROVINCE, Rial.of(amount), List.of(slices), OFFICER, day(1));
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
