package org.golrizan.domain.donations;

import java.time.LocalDate;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.AllocationId;
import org.golrizan.events.donations.DonationId;
import org.golrizan.events.donations.FundId;
import org.golrizan.events.donations.FundKind;

/** What can be asked of a fund. */
public sealed interface FundCommand {

  record Open(FundId fundId, FundKind kind, String persianName, String englishName, Province province)
      implements FundCommand {}

  /** A donation to the fund was cleared, in the same commit. */
  record Credit(FundId fundId, DonationId donationId, Rial amount, LocalDate on) implements FundCommand {}

  /** Sets money aside; the event says of which donations, oldest credit first. */
  record Allocate(FundId fundId, AllocationId allocationId, Rial amount, LocalDate on) implements FundCommand {}

  /** @param amount the whole allocation */
  record Pay(FundId fundId, AllocationId allocationId, Rial amount, LocalDate on) implements FundCommand {}
}
