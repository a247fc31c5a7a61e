package org.golrizan.domain.donations;

import java.time.LocalDate;
import java.util.Optional;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.StaffId;
import org.golrizan.events.donations.BenefactorId;
import org.golrizan.events.donations.BounceReason;
import org.golrizan.events.donations.DonationId;
import org.golrizan.events.donations.DonationMethod;
import org.golrizan.events.donations.FundId;
import org.golrizan.events.donations.PledgeId;
import org.golrizan.events.donations.RefundReason;

/** What can be asked of a donation. */
public sealed interface DonationCommand {

  /**
   * @param province the fund's
   * @param pledgeId the pledge it keeps; see {@link PledgeDecider#objectionToDonation}
   */
  record Receive(
      DonationId donationId,
      BenefactorId benefactorId,
      FundId fundId,
      Province province,
      Optional<PledgeId> pledgeId,
      Rial amount,
      DonationMethod method,
      LocalDate on)
      implements DonationCommand {}

  record Clear(DonationId donationId, StaffId by, LocalDate on) implements DonationCommand {}

  record Bounce(DonationId donationId, BounceReason reason, StaffId by, LocalDate on) implements DonationCommand {}

  record Refund(
      DonationId donationId, Rial amount, RefundReason reason, String bankReference, StaffId by, LocalDate on)
      implements DonationCommand {}
}
