package org.golrizan.query.allocations;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.golrizan.events.donations.AllocationEvent;
import org.golrizan.query.view.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Each allocation, paid or not. */
@Component
class AllocationsView implements View<AllocationEvent, Allocation> {

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
  public Allocation fold(String key, @Nullable Allocation before, AllocationEvent event, Instant time) {
    return switch (event) {
      case AllocationEvent.Made e -> new Allocation(
          key,
          e.fundId().value().toString(),
          e.caseId().value().toString(),
          e.claimId().value().toString(),
          e.province().code(),
          e.amount().amount(),
          Allocation.Status.MADE,
          e.slices().stream()
              .map(slice -> new Allocation.Part(slice.donationId().value().toString(), slice.amount().amount()))
              .toList(),
          e.by().value(),
          e.on(),
          null,
          null,
          null);
      case AllocationEvent.Paid e -> View.existing(before).paid(e.bankReference(), e.by().value(), e.on());
    };
  }

  @Override
  public List<String> indexes() {
    return List.of("fund", "releaseCase", "province");
  }
}
