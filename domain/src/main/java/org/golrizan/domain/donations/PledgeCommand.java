package org.golrizan.domain.donations;

import java.time.LocalDate;
import java.util.List;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.StaffId;
import org.golrizan.events.donations.BenefactorId;
import org.golrizan.events.donations.DonationId;
import org.golrizan.events.donations.FundId;
import org.golrizan.events.donations.Instalment;
import org.golrizan.events.donations.PledgeCancelReason;
import org.golrizan.events.donations.PledgeId;
import org.golrizan.events.donations.PledgeWriteOffReason;

/** What can be asked of a pledge. */
public sealed interface PledgeCommand {

  PledgeId pledgeId();

  /**
   * @param province    the fund's
   * @param dueOn       the last day for all of it
   * @param instalments parts that are due earlier; none if it is due as a whole
   */
  record Make(
      PledgeId pledgeId,
      BenefactorId benefactorId,
      FundId fundId,
      Province province,
      Rial amount,
      LocalDate on,
      LocalDate dueOn,
      List<Instalment> instalments)
      implements PledgeCommand {

    public Make {
      instalments = List.copyOf(instalments);
    }
  }

  /** @param instalments take the place of what was agreed before; they sum to the pledge */
  record AgreeInstalments(PledgeId pledgeId, List<Instalment> instalments, LocalDate on) implements PledgeCommand {

    public AgreeInstalments {
      instalments = List.copyOf(instalments);
    }
  }

  /**
   * Counts a cleared donation. No more counts than is open of the pledge; if nothing is, because it was kept, cancelled or written
   * off, nothing happens: the donation is good without it.
   *
   * @param amount the whole donation
   */
  record CountDonation(PledgeId pledgeId, DonationId donationId, Rial amount, LocalDate on) implements PledgeCommand {}

  /**
   * Takes back what a refunded donation counted beyond what is left of it; nothing if it counts no more than that.
   *
   * @param left what is left of the donation after the refund
   */
  record DiscountDonation(PledgeId pledgeId, DonationId donationId, Rial left, LocalDate on) implements PledgeCommand {}

  /** The benefactor was reminded of what is due. */
  record Remind(PledgeId pledgeId, StaffId by, LocalDate on) implements PledgeCommand {}

  record Lapse(PledgeId pledgeId, StaffId by, LocalDate on) implements PledgeCommand {}

  record WriteOff(PledgeId pledgeId, PledgeWriteOffReason reason, StaffId by, LocalDate on) implements PledgeCommand {}

  record Cancel(PledgeId pledgeId, PledgeCancelReason reason, LocalDate on) implements PledgeCommand {}
}
