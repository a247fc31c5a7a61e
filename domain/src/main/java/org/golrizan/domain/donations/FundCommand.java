package org.golrizan.domain.donations;

import java.time.LocalDate;
import java.util.Optional;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.StaffId;
import org.golrizan.events.donations.AllocationId;
import org.golrizan.events.donations.BenefactorId;
import org.golrizan.events.donations.DonationId;
import org.golrizan.events.donations.FundId;
import org.golrizan.events.donations.FundKind;
import org.golrizan.events.donations.FundTerms;
import org.golrizan.events.donations.Purpose;

/** What can be asked of a fund. */
public sealed interface FundCommand {

  /** @param founder who gave a restricted fund */
  record Open(
      FundId fundId,
      FundKind kind,
      String persianName,
      String englishName,
      Province province,
      Optional<BenefactorId> founder,
      LocalDate on)
      implements FundCommand {}

  /** Puts the next version of the terms into force. */
  record AdoptTerms(FundId fundId, FundTerms terms, StaffId by, LocalDate on) implements FundCommand {}

  /** A donation to the fund was cleared, in the same commit. */
  record Credit(FundId fundId, DonationId donationId, Rial amount, LocalDate on) implements FundCommand {}

  /** Sets money aside; the event says of which donations, oldest credit first, and under which terms. */
  record Allocate(FundId fundId, AllocationId allocationId, Rial amount, Purpose purpose, LocalDate on) implements FundCommand {}

  /** @param amount the whole allocation */
  record Pay(FundId fundId, AllocationId allocationId, Rial amount, LocalDate on) implements FundCommand {}

  /** The bank took a payment back, in the same commit. */
  record TakePaymentBack(FundId fundId, AllocationId allocationId, LocalDate on) implements FundCommand {}

  /** The allocation is given back, in the same commit. */
  record GiveBack(FundId fundId, AllocationId allocationId, LocalDate on) implements FundCommand {}

  /** Part or all of a donation goes back to its benefactor, in the same commit. */
  record Refund(FundId fundId, DonationId donationId, Rial amount, LocalDate on) implements FundCommand {}
}
