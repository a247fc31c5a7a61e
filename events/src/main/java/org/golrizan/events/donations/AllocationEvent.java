package org.golrizan.events.donations;

import java.time.LocalDate;
import java.util.List;
import org.golrizan.events.AssociationId;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.EventType;
import org.golrizan.events.Province;
import org.golrizan.events.PublicInLog;
import org.golrizan.events.Rial;
import org.golrizan.events.StaffId;
import org.golrizan.events.familysupport.AidKind;
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

  @EventType(value = "allocation.made-for-aid", meaning = "Part of a fund was set aside for an association's aid to families.")
  record MadeForAid(
      AllocationId allocationId,
      FundId fundId,
      @PublicInLog AssociationId associationId,
      @PublicInLog AidKind aidKind,
      Province province,
      @PublicInLog Rial amount,
      List<Slice> slices,
      StaffId by,
      @PublicInLog LocalDate on)
      implements AllocationEvent {

    public MadeForAid {
      slices = List.copyOf(slices);
    }
  }

  @EventType(
      value = "allocation.payment-ordered",
      meaning = "The bank was told to pay the allocation into the account that the court gave, or into the association's.")
  record PaymentOrdered(
      AllocationId allocationId,
      @PublicInLog Rial amount,
      Province province,
      String orderReference,
      StaffId by,
      @PublicInLog LocalDate on)
      implements AllocationEvent {}

  /** @param wasPaid whether the bank had said before that the money arrived */
  @EventType(value = "allocation.payment-returned", meaning = "The bank did not carry the payment out, or took it back.")
  record PaymentReturned(
      AllocationId allocationId,
      @PublicInLog Rial amount,
      Province province,
      boolean wasPaid,
      @PublicInLog PaymentReturnReason reason,
      StaffId by,
      @PublicInLog LocalDate on)
      implements AllocationEvent {}

  @EventType(value = "allocation.given-back", meaning = "The allocation came back to its fund: the opposite of making it.")
  record GivenBack(
      AllocationId allocationId,
      @PublicInLog Rial amount,
      Province province,
      @PublicInLog GiveBackReason reason,
      StaffId by,
      @PublicInLog LocalDate on)
      implements AllocationEvent {}
}
