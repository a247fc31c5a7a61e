package org.golrizan.events.donations;

import java.time.LocalDate;
import java.util.List;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.EventType;
import org.golrizan.events.Province;
import org.golrizan.events.PublicInLog;
import org.golrizan.events.Rial;

/** What happens to a fund: money cleared into it, set aside and paid. */
public sealed interface FundEvent extends DomainEvent {

  FundId fundId();

  @Override
  default FundId stream() {
    return fundId();
  }

  @EventType(value = "fund.opened", meaning = "A fund was opened.")
  record Opened(
      FundId fundId,
      @PublicInLog FundKind kind,
      @PublicInLog String persianName,
      @PublicInLog String englishName,
      @PublicInLog Province province)
      implements FundEvent {}

  @EventType(value = "fund.credited", meaning = "A cleared donation came into the fund.")
  record Credited(
      FundId fundId,
      DonationId donationId,
      @PublicInLog Rial amount,
      @PublicInLog LocalDate on)
      implements FundEvent {}

  @EventType(value = "fund.allocated", meaning = "Part of the fund was set aside, oldest money first.")
  record Allocated(
      FundId fundId,
      AllocationId allocationId,
      @PublicInLog Rial amount,
      List<Slice> slices,
      @PublicInLog LocalDate on)
      implements FundEvent {

    public Allocated {
      slices = List.copyOf(slices);
    }
  }

  @EventType(value = "fund.paid", meaning = "An allocation left the fund.")
  record Paid(
      FundId fundId,
      AllocationId allocationId,
      @PublicInLog Rial amount,
      @PublicInLog LocalDate on)
      implements FundEvent {}
}
