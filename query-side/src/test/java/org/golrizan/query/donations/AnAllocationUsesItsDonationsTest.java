package org.golrizan.query.donations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.StaffId;
import org.golrizan.events.donations.AllocationEvent;
import org.golrizan.events.donations.AllocationId;
import org.golrizan.events.donations.BenefactorId;
import org.golrizan.events.donations.BounceReason;
import org.golrizan.events.donations.DonationEvent;
import org.golrizan.events.donations.DonationId;
import org.golrizan.events.donations.DonationMethod;
import org.golrizan.events.donations.FundId;
import org.golrizan.events.donations.GiveBackReason;
import org.golrizan.events.donations.PaymentReturnReason;
import org.golrizan.events.donations.RefundReason;
import org.golrizan.events.donations.Slice;
import org.golrizan.events.release.ClaimId;
import org.golrizan.events.release.ReleaseCaseId;
import org.golrizan.query.view.Folded;
import org.junit.jupiter.api.Test;

class AnAllocationUsesItsDonationsTest {

  private static final LocalDate ON = LocalDate.of(2026, 11, 1);
  private static final StaffId STAFF = new StaffId("someone");
  private static final DonationId FIRST = new DonationId(new UUID(1, 1));
  private static final DonationId SECOND = new DonationId(new UUID(1, 2));
  private static final AllocationId ALLOCATION = new AllocationId(new UUID(2, 1));

  @Test
  void eachDonationShowsItsOwnPart() {
    var folded = given(received(FIRST, 100), received(SECOND, 50), allocated());

    assertThat(donation(folded, FIRST).allocated()).isEqualTo(100);
    assertThat(donation(folded, SECOND).allocated()).isEqualTo(20);
    assertThat(donation(folded, SECOND).paid()).isZero();
  }

  @Test
  void aPaymentReachesEveryDonationOfItsAllocation() {
    var folded = given(received(FIRST, 100), received(SECOND, 50), allocated(),
        new AllocationEvent.Paid(ALLOCATION, Rial.of(120), Province.TEHRAN, "bank-1", STAFF, ON));

    assertThat(donation(folded, FIRST).paid()).isEqualTo(100);
    assertThat(donation(folded, SECOND).paid()).isEqualTo(20);
    assertThat(donation(folded, SECOND).uses())
        .singleElement().satisfies(use -> {
          assertThat(use.amount()).isEqualTo(20);
          assertThat(use.where()).isEqualTo(Donation.Where.PAID);
        });
  }

  @Test
  void aBouncedDonationSaysWhy() {
    var folded = given(received(FIRST, 100), new DonationEvent.Bounced(
        FIRST, Rial.of(100), Province.TEHRAN, BounceReason.ACCOUNT_CLOSED, STAFF, ON));

    assertThat(donation(folded, FIRST).status()).isEqualTo(Donation.Status.BOUNCED);
    assertThat(donation(folded, FIRST).bounceReason()).isEqualTo(BounceReason.ACCOUNT_CLOSED);
  }

  @Test
  void aPartThatIsGivenBackWaitsAgainAndItsUseStaysVisible() {
    var folded = given(received(FIRST, 100), received(SECOND, 50), cleared(SECOND, 50), allocated(),
        new AllocationEvent.GivenBack(ALLOCATION, Rial.of(120), Province.TEHRAN, GiveBackReason.CASE_CLOSED, STAFF, ON));

    assertThat(donation(folded, SECOND).allocated()).isZero();
    assertThat(donation(folded, SECOND).unallocated()).isEqualTo(50);
    assertThat(donation(folded, SECOND).uses()).extracting(Donation.Use::where).containsExactly(Donation.Where.GIVEN_BACK);
  }

  @Test
  void aDonationIsShownAsItWasAtAnyPosition() {
    List<DomainEvent> events = List.of(received(SECOND, 50), cleared(SECOND, 50), received(FIRST, 100), allocated(),
        new AllocationEvent.Paid(ALLOCATION, Rial.of(120), Province.TEHRAN, "bank-1", STAFF, ON),
        new AllocationEvent.PaymentReturned(
            ALLOCATION, Rial.of(120), Province.TEHRAN, true, PaymentReturnReason.ACCOUNT_CLOSED, STAFF, ON),
        new AllocationEvent.GivenBack(ALLOCATION, Rial.of(120), Province.TEHRAN, GiveBackReason.PAYMENT_RETURNED, STAFF, ON),
        new DonationEvent.Refunded(SECOND, Rial.of(7), Province.TEHRAN, RefundReason.AT_OWN_WISH, "bank-2", STAFF, ON));
    Donation last = donation(given(events.toArray(DomainEvent[]::new)), SECOND);

    for (int position = 1; position <= events.size(); position++) {
      Donation then = donation(given(events.subList(0, position).toArray(DomainEvent[]::new)), SECOND);
      assertThat(last.asOf(position)).as("as of %d", position).contains(then);
    }
    assertThat(last.asOf(0)).isEmpty();
    assertThat(last.unallocated()).isEqualTo(43);
  }

  private static DonationEvent.Cleared cleared(DonationId id, long amount) {
    return new DonationEvent.Cleared(id, Rial.of(amount), STAFF, ON);
  }

  private static Folded<DomainEvent, Donation> given(DomainEvent... events) {
    return Folded.of(new DonationsView(), events);
  }

  private static Donation donation(Folded<DomainEvent, Donation> folded, DonationId id) {
    return Objects.requireNonNull(folded.document(id.value().toString()));
  }

  private static DonationEvent.Received received(DonationId id, long amount) {
    return new DonationEvent.Received(id, new BenefactorId(new UUID(3, 1)), new FundId(new UUID(4, 1)), Province.TEHRAN,
        Optional.empty(), Rial.of(amount), DonationMethod.CARD, ON);
  }

  private static AllocationEvent.Made allocated() {
    return new AllocationEvent.Made(ALLOCATION, new FundId(new UUID(4, 1)), new ReleaseCaseId(new UUID(5, 1)),
        new ClaimId(new UUID(6, 1)), Province.TEHRAN, Rial.of(120),
        List.of(new Slice(FIRST, Rial.of(100)), new Slice(SECOND, Rial.of(20))), STAFF, ON);
  }
}
