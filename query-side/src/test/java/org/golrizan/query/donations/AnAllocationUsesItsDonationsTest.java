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
        .containsExactly(new Donation.Use(ALLOCATION.value().toString(), 20, true));
  }

  @Test
  void aBouncedDonationSaysWhy() {
    var folded = given(received(FIRST, 100), new DonationEvent.Bounced(
        FIRST, Rial.of(100), Province.TEHRAN, BounceReason.ACCOUNT_CLOSED, STAFF, ON));

    assertThat(donation(folded, FIRST).status()).isEqualTo(Donation.Status.BOUNCED);
    assertThat(donation(folded, FIRST).bounceReason()).isEqualTo(BounceReason.ACCOUNT_CLOSED);
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
