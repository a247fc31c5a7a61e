package org.golrizan.domain.donations;

import java.time.LocalDate;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.StaffId;
import org.golrizan.events.donations.FundId;
import org.golrizan.events.release.ClaimId;
import org.golrizan.events.release.ReleaseCaseId;

/** What the rules know of an allocation. */
public sealed interface Allocation {

  record NotMade() implements Allocation {}

  /** @param by whoever made it, and therefore may not pay it */
  record Made(
      FundId fundId,
      ReleaseCaseId caseId,
      ClaimId claimId,
      Province province,
      Rial amount,
      StaffId by,
      LocalDate on)
      implements Allocation {}

  record Paid(Made made, LocalDate on) implements Allocation {}
}
