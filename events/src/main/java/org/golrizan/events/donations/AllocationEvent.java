package org.golrizan.events.donations;

import java.time.LocalDate;
import java.util.List;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.EventType;
import org.golrizan.events.Province;
import org.golrizan.events.PublicInLog;
import org.golrizan.events.Rial;
import org.golrizan.events.StaffId;
import org.golrizan.events.release.ClaimId;
import org.golrizan.events.release.ReleaseCaseId;

/** What happens to an allocation. */
public sealed interface AllocationEvent extends DomainEvent {

  AllocationId allocationId();

  @Override
  default AllocationId stream() {
    return allocationId();
  }

  @EventType(value = "allocation.made", meaning = "Part of a fund was set aside for a debt claim.")
  record Made(
      AllocationId allocationId,
      FundId fundId,
      ReleaseCaseId caseId,
      ClaimId claimId,
      Province province,
      @PublicInLog Rial amount,
      List<Slice> slices,
      StaffId by,
      @PublicInLog LocalDate on)
      implements AllocationEvent {

    public Made {
      slices = List.copyOf(slices);
    }
  }

  @EventType(value = "allocation.paid", meaning = "The money reached the creditor's court-given account.")
  record Paid(
      AllocationId allocationId,
      @PublicInLog Rial amount,
      Province province,
      String bankReference,
      StaffId by,
      @PublicInLog LocalDate on)
      implements AllocationEvent {}
}
