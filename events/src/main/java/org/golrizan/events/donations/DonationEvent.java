package org.golrizan.events.donations;

import java.time.LocalDate;
import java.util.Optional;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.EventType;
import org.golrizan.events.Province;
import org.golrizan.events.PublicInLog;
import org.golrizan.events.Rial;
import org.golrizan.events.StaffId;

/** What happens to a donation. */
public sealed interface DonationEvent extends DomainEvent {

  DonationId donationId();

  @Override
  default DonationId stream() {
    return donationId();
  }

  @EventType(value = "donation.received", meaning = "Money came in; the bank has not cleared it yet.")
  record Received(
      DonationId donationId,
      BenefactorId benefactorId,
      FundId fundId,
      Province province,
      Optional<PledgeId> pledgeId,
      @PublicInLog Rial amount,
      DonationMethod method,
      @PublicInLog LocalDate on)
      implements DonationEvent {}

  @EventType(value = "donation.cleared", meaning = "The bank cleared the donation: it may be spent.")
  record Cleared(
      DonationId donationId,
      @PublicInLog Rial amount,
      StaffId by,
      @PublicInLog LocalDate on)
      implements DonationEvent {}

  @EventType(value = "donation.bounced", meaning = "The bank did not clear the donation.")
  record Bounced(
      DonationId donationId,
      @PublicInLog Rial amount,
      Province province,
      BounceReason reason,
      StaffId by,
      @PublicInLog LocalDate on)
      implements DonationEvent {}

  @EventType(value = "donation.refunded", meaning = "Part or all of a cleared donation went back to the benefactor.")
  record Refunded(
      DonationId donationId,
      @PublicInLog Rial amount,
      Province province,
      @PublicInLog RefundReason reason,
      String bankReference,
      StaffId by,
      @PublicInLog LocalDate on)
      implements DonationEvent {}
}
