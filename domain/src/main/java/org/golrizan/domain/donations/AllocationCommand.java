package org.golrizan.domain.donations;

import java.time.LocalDate;
import java.util.List;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.StaffId;
import org.golrizan.events.donations.AllocationId;
import org.golrizan.events.donations.FundId;
import org.golrizan.events.donations.Slice;
import org.golrizan.events.release.ClaimId;
import org.golrizan.events.release.ReleaseCaseId;

/** What can be asked of an allocation. */
public sealed interface AllocationCommand {

  /**
   * @param province the release case's
   * @param slices   as the fund allocated them in the same commit
   */
  record Make(
      AllocationId allocationId,
      FundId fundId,
      ReleaseCaseId caseId,
      ClaimId claimId,
      Province province,
      Rial amount,
      List<Slice> slices,
      StaffId by,
      LocalDate on)
      implements AllocationCommand {

    public Make {
      slices = List.copyOf(slices);
    }
  }

  record Pay(AllocationId allocationId, String bankReference, StaffId by, LocalDate on) implements AllocationCommand {}
}
