package org.golrizan.domain.donations;

import java.time.LocalDate;
import java.util.Optional;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.BenefactorId;
import org.golrizan.events.donations.FundId;
import org.golrizan.events.donations.PledgeId;

/** What the rules know of a donation. */
public sealed interface Donation {

  record NotReceived() implements Donation {}

  /** The bank has not answered yet. */
  record Received(
      BenefactorId benefactorId,
      FundId fundId,
      Province province,
      Optional<PledgeId> pledgeId,
      Rial amount,
      LocalDate on)
      implements Donation {}

  record Cleared(Received received, LocalDate on) implements Donation {}

  record Bounced(Received received, LocalDate on) implements Donation {}
}
