package org.golrizan.domain.donations;

import java.time.LocalDate;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.BenefactorId;
import org.golrizan.events.donations.DonationId;
import org.golrizan.events.donations.FundId;
import org.golrizan.events.donations.PledgeCancelReason;
import org.golrizan.events.donations.PledgeId;

/** What can be asked of a pledge. */
public sealed interface PledgeCommand {

  /** @param province the fund's */
  record Make(
      PledgeId pledgeId,
      BenefactorId benefactorId,
      FundId fundId,
      Province province,
      Rial amount,
      LocalDate on,
      LocalDate dueOn)
      implements PledgeCommand {}

  /**
   * Counts a cleared donation. No more counts than is open of the pledge; if nothing is, because it was kept or cancelled,
   * nothing happens: the donation is good without it.
   *
   * @param amount the whole donation
   */
  record CountDonation(PledgeId pledgeId, DonationId donationId, Rial amount, LocalDate on) implements PledgeCommand {}

  record Cancel(PledgeId pledgeId, PledgeCancelReason reason, LocalDate on) implements PledgeCommand {}
}
