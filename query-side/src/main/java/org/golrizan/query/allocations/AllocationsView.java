package org.golrizan.query.allocations;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.StaffId;
import org.golrizan.events.donations.AllocationEvent;
import org.golrizan.events.donations.FundId;
import org.golrizan.events.donations.Slice;
import org.golrizan.events.familysupport.AidKind;
import org.golrizan.query.view.Moment;
import org.golrizan.query.view.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Each allocation, paid or not. */
@Component
public class AllocationsView implements View<AllocationEvent, Allocation> {

  @Override
  public String name() {
    return "allocations";
  }

  @Override
  public Class<Allocation> document() {
    return Allocation.class;
  }

  @Override
  public Class<AllocationEvent> stream() {
    return AllocationEvent.class;
  }

  @Override
  public List<String> keys(AllocationEvent event, UnaryOperator<@Nullable String> links) {
    return List.of(event.allocationId().value().toString());
  }

  @Override
  public Allocation fold(String key, @Nullable Allocation before, AllocationEvent event, Moment at) {
    return switch (event) {
      case AllocationEvent.Made e -> made(key, e.fundId(), e.province(), e.amount(), e.slices(), e.by(), e.on(),
          e.caseId().value().toString(), e.claimId().value().toString(), null, null).step(Allocation.Status.MADE, e.on(), at);
      case AllocationEvent.MadeForAid e -> made(key, e.fundId(), e.province(), e.amount(), e.slices(), e.by(), e.on(),
          null, null, e.associationId().code(), e.aidKind()).step(Allocation.Status.MADE, e.on(), at);
      case AllocationEvent.PaymentOrdered e ->
          View.existing(before).ordered(e.orderReference(), e.by().value(), e.on(), at);
      case AllocationEvent.Paid e -> View.existing(before).paid(e.bankReference(), e.by().value(), e.on(), at);
      case AllocationEvent.PaymentReturned e -> View.existing(before).returned(e.reason(), e.on(), at);
      case AllocationEvent.GivenBack e -> View.existing(before).givenBack(e.reason(), e.on(), at);
    };
  }

  private static Allocation made(
      String key,
      FundId fund,
      Province province,
      Rial amount,
      List<Slice> slices,
      StaffId by,
      LocalDate on,
      @Nullable String releaseCase,
      @Nullable String claim,
      @Nullable String association,
      @Nullable AidKind aidKind) {
    List<Allocation.Part> parts = slices.stream()
        .map(slice -> new Allocation.Part(slice.donationId().value().toString(), slice.amount().amount()))
        .toList();
    return new Allocation(key, fund.value().toString(), releaseCase, claim, association, aidKind, province.code(), amount.amount(),
        Allocation.Status.MADE, parts, by.value(), on, null, null, null, null, null, null, null, null, List.of());
  }

  @Override
  public List<String> indexes() {
    return List.of("fund", "releaseCase", "association", "province", "status");
  }
}
