package org.golrizan.domain.donations;

import java.time.LocalDate;
import java.util.List;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.StaffId;
import org.golrizan.events.donations.AllocationId;
import org.golrizan.events.donations.FundId;
import org.golrizan.events.donations.GiveBackReason;
import org.golrizan.events.donations.PaymentReturnReason;
import org.golrizan.events.donations.Slice;

/** What can be asked of an allocation. */
public sealed interface AllocationCommand {

  AllocationId allocationId();

  /**
   * @param province where the help goes
   * @param slices   as the fund allocated them in the same commit
   */
  record Make(
      AllocationId allocationId,
      FundId fundId,
      Allocation.Aim aim,
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

  /** @param orderReference the number of the order to the bank */
  record OrderPayment(AllocationId allocationId, String orderReference, StaffId by, LocalDate on) implements AllocationCommand {}

  record Pay(AllocationId allocationId, String bankReference, StaffId by, LocalDate on) implements AllocationCommand {}

  record ReturnPayment(AllocationId allocationId, PaymentReturnReason reason, StaffId by, LocalDate on)
      implements AllocationCommand {}

  record GiveBack(AllocationId allocationId, GiveBackReason reason, StaffId by, LocalDate on) implements AllocationCommand {}
}
