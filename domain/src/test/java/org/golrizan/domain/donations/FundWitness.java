package org.golrizan.domain.donations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.AllocationId;
import org.golrizan.events.donations.DonationId;
import org.golrizan.events.donations.FundEvent;
import org.golrizan.events.donations.FundEvent.Allocated;
import org.golrizan.events.donations.FundEvent.Credited;
import org.golrizan.events.donations.FundEvent.Paid;
import org.golrizan.events.donations.Slice;

/**
 * Knows what a fund may do from its events alone, in another way than the fund: lay all credits end to end, and all allocations
 * end to end; where a credit and an allocation overlap, there is a slice.
 */
final class FundWitness {

  private FundWitness() {}

  static boolean allows(FundCommand command, List<FundEvent> events) {
    return switch (command) {
      case FundCommand.Open c -> events.isEmpty();
      case FundCommand.Credit c -> !c.amount().isZero() && credits(events).noneMatch(e -> e.donationId().equals(c.donationId()));
      case FundCommand.Allocate c -> !c.amount().isZero()
          && c.amount().amount() <= sum(credits(events).map(Credited::amount)) - sum(allocations(events).map(Allocated::amount))
          && allocations(events).noneMatch(e -> e.allocationId().equals(c.allocationId()))
          && slices(c.amount(), events).stream().noneMatch(slice -> creditedOn(slice.donationId(), events).isAfter(c.on()));
      case FundCommand.Pay c -> allocations(events).anyMatch(
              e -> e.allocationId().equals(c.allocationId()) && e.amount().equals(c.amount()) && !c.on().isBefore(e.on()))
          && payments(events).noneMatch(e -> e.allocationId().equals(c.allocationId()));
    };
  }

  static void check(List<FundEvent> events, Fund.Open state, String name) {
    assertThat(state.cleared().amount()).as(name).isEqualTo(sum(credits(events).map(Credited::amount)));
    assertThat(state.allocated().amount()).as(name).isEqualTo(sum(allocations(events).map(Allocated::amount)));
    assertThat(state.paid().amount()).as(name).isEqualTo(sum(payments(events).map(Paid::amount)));
    for (LocalDate day : days(events)) {
      long cleared = sum(credits(events).filter(e -> !e.on().isAfter(day)).map(Credited::amount));
      long allocated = sum(allocations(events).filter(e -> !e.on().isAfter(day)).map(Allocated::amount));
      long paid = sum(payments(events).filter(e -> !e.on().isAfter(day)).map(Paid::amount));
      assertThat(cleared).as("%s: cleared and allocated on %s", name, day).isGreaterThanOrEqualTo(allocated);
      assertThat(allocated).as("%s: allocated and paid on %s", name, day).isGreaterThanOrEqualTo(paid);
    }
    if (events.getLast() instanceof Allocated last) {
      assertThat(last.slices()).as(name).isEqualTo(slices(last.amount(), events.subList(0, events.size() - 1)));
      AllocationId id = last.allocationId();
      assertThat(state.allocation(id).orElseThrow().amount()).as(name).isEqualTo(last.amount());
    }
  }

  /** What the next allocation of the amount is made of. */
  private static List<Slice> slices(Rial amount, List<FundEvent> events) {
    long from = sum(allocations(events).map(Allocated::amount));
    long to = from + amount.amount();
    List<Slice> slices = new ArrayList<>();
    long begin = 0;
    for (Credited credit : credits(events).toList()) {
      long end = begin + credit.amount().amount();
      long overlap = Math.min(end, to) - Math.max(begin, from);
      if (overlap > 0) {
        slices.add(new Slice(credit.donationId(), Rial.of(overlap)));
      }
      begin = end;
    }
    return slices;
  }

  private static LocalDate creditedOn(DonationId donation, List<FundEvent> events) {
    return credits(events).filter(e -> e.donationId().equals(donation)).findFirst().orElseThrow().on();
  }

  private static List<LocalDate> days(List<FundEvent> events) {
    return Stream.of(credits(events).map(Credited::on), allocations(events).map(Allocated::on), payments(events).map(Paid::on))
        .flatMap(days -> days).distinct().toList();
  }

  private static Stream<Credited> credits(List<FundEvent> events) {
    return events.stream().filter(Credited.class::isInstance).map(Credited.class::cast);
  }

  private static Stream<Allocated> allocations(List<FundEvent> events) {
    return events.stream().filter(Allocated.class::isInstance).map(Allocated.class::cast);
  }

  private static Stream<Paid> payments(List<FundEvent> events) {
    return events.stream().filter(Paid.class::isInstance).map(Paid.class::cast);
  }

  private static long sum(Stream<Rial> amounts) {
    return amounts.mapToLong(Rial::amount).sum();
  }
}
