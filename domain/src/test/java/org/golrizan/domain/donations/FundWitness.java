package org.golrizan.domain.donations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.AllocationId;
import org.golrizan.events.donations.DonationId;
import org.golrizan.events.donations.FundEvent;
import org.golrizan.events.donations.FundEvent.Allocated;
import org.golrizan.events.donations.FundEvent.Credited;
import org.golrizan.events.donations.FundEvent.FounderNamed;
import org.golrizan.events.donations.FundEvent.GivenBack;
import org.golrizan.events.donations.FundEvent.Opened;
import org.golrizan.events.donations.FundEvent.Paid;
import org.golrizan.events.donations.FundEvent.PaymentReturned;
import org.golrizan.events.donations.FundEvent.Refunded;
import org.golrizan.events.donations.FundEvent.TermsAdopted;
import org.golrizan.events.donations.Slice;

/**
 * Knows what a fund may do from its events alone, in another way than the fund: it keeps no lots, but asks of each donation what was
 * credited, and what refunds and allocations that were not given back take of it.
 */
final class FundWitness {

  private final List<FundEvent> events;

  FundWitness(List<FundEvent> events) {
    this.events = events;
  }

  boolean allows(FundCommand command) {
    return switch (command) {
      case FundCommand.Open c -> events.isEmpty();
      case FundCommand.AdoptTerms c -> false;
      case FundCommand.Credit c -> !c.amount().isZero() && credits().noneMatch(e -> e.donationId().equals(c.donationId()));
      case FundCommand.Allocate c -> !c.amount().isZero()
          && c.amount().amount() <= donations().stream().mapToLong(this::free).sum()
          && made(c.allocationId()).isEmpty()
          && slices(c.amount()).stream().noneMatch(slice -> freeSince(slice.donationId()).isAfter(c.on()));
      case FundCommand.Pay c -> made(c.allocationId())
          .filter(e -> e.amount().equals(c.amount()) && status(e.allocationId()).equals("set aside"))
          .filter(e -> !c.on().isBefore(latest(e.allocationId())))
          .isPresent();
      case FundCommand.TakePaymentBack c -> made(c.allocationId())
          .filter(e -> status(e.allocationId()).equals("paid") && !c.on().isBefore(latest(e.allocationId())))
          .isPresent();
      case FundCommand.GiveBack c -> made(c.allocationId())
          .filter(e -> status(e.allocationId()).equals("set aside") && !c.on().isBefore(latest(e.allocationId())))
          .isPresent();
      case FundCommand.Refund c -> !c.amount().isZero()
          && c.amount().amount() <= free(c.donationId())
          && !c.on().isBefore(freeSince(c.donationId()));
    };
  }

  void check(Fund.Open state, String name) {
    assertThat(state.cleared().amount()).as(name).isEqualTo(sum(e -> e instanceof Credited it ? it.amount().amount() : 0));
    assertThat(state.refunded().amount()).as(name).isEqualTo(sum(e -> e instanceof Refunded it ? it.amount().amount() : 0));
    assertThat(state.allocated().amount()).as(name).isEqualTo(sum(FundWitness::allocating));
    assertThat(state.paid().amount()).as(name).isEqualTo(sum(FundWitness::paying));
    assertThat(state.free().amount()).as(name).isEqualTo(donations().stream().mapToLong(this::free).sum());
    for (LocalDate day : events.stream().flatMap(e -> day(e).stream()).distinct().toList()) {
      long held = sum(day, e -> switch (e) {
        case Credited it -> it.amount().amount();
        case Refunded it -> -it.amount().amount();
        default -> 0;
      });
      long allocated = sum(day, FundWitness::allocating);
      long paid = sum(day, FundWitness::paying);
      assertThat(held).as("%s: cleared and allocated on %s", name, day).isGreaterThanOrEqualTo(allocated);
      assertThat(allocated).as("%s: allocated and paid on %s", name, day).isGreaterThanOrEqualTo(paid);
      assertThat(paid).as("%s: paid on %s", name, day).isNotNegative();
    }
    if (events.getLast() instanceof Allocated last) {
      assertThat(last.slices()).as(name).isEqualTo(new FundWitness(events.subList(0, events.size() - 1)).slices(last.amount()));
    }
  }

  /** What the next allocation of the amount is made of. */
  private List<Slice> slices(Rial amount) {
    List<Slice> slices = new ArrayList<>();
    long missing = amount.amount();
    for (DonationId donation : donations()) {
      long part = Math.min(free(donation), missing);
      if (part > 0) {
        slices.add(new Slice(donation, Rial.of(part)));
        missing -= part;
      }
    }
    return slices;
  }

  private long free(DonationId donation) {
    return sum(e -> switch (e) {
      case Credited it when it.donationId().equals(donation) -> it.amount().amount();
      case Refunded it when it.donationId().equals(donation) -> -it.amount().amount();
      case Allocated it -> -part(it.slices(), donation);
      case GivenBack it -> part(it.slices(), donation);
      default -> 0;
    });
  }

  /** The day from which all that is free of the donation is free. */
  private LocalDate freeSince(DonationId donation) {
    LocalDate since = LocalDate.MIN;
    for (int i = 0; i < events.size(); i++) {
      boolean wasEmpty = new FundWitness(events.subList(0, i)).free(donation) == 0;
      LocalDate on = switch (events.get(i)) {
        case Credited it when it.donationId().equals(donation) -> it.on();
        case GivenBack it when part(it.slices(), donation) > 0 -> it.on();
        default -> LocalDate.MIN;
      };
      since = !on.equals(LocalDate.MIN) && (wasEmpty || on.isAfter(since)) ? on : since;
    }
    return since;
  }

  private static long part(List<Slice> slices, DonationId donation) {
    return slices.stream().filter(slice -> slice.donationId().equals(donation)).mapToLong(slice -> slice.amount().amount()).sum();
  }

  private List<DonationId> donations() {
    return credits().map(Credited::donationId).toList();
  }

  private Stream<Credited> credits() {
    return events.stream().filter(Credited.class::isInstance).map(Credited.class::cast);
  }

  private Optional<Allocated> made(AllocationId allocation) {
    return events.stream().filter(e -> e instanceof Allocated it && it.allocationId().equals(allocation))
        .map(Allocated.class::cast).findFirst();
  }

  private String status(AllocationId allocation) {
    String status = "";
    for (FundEvent event : events) {
      status = switch (event) {
        case Allocated e when e.allocationId().equals(allocation) -> "set aside";
        case Paid e when e.allocationId().equals(allocation) -> "paid";
        case PaymentReturned e when e.allocationId().equals(allocation) -> "set aside";
        case GivenBack e when e.allocationId().equals(allocation) -> "given back";
        default -> status;
      };
    }
    return status;
  }

  private LocalDate latest(AllocationId allocation) {
    LocalDate latest = LocalDate.MIN;
    for (FundEvent event : events) {
      latest = switch (event) {
        case Allocated e when e.allocationId().equals(allocation) -> e.on();
        case Paid e when e.allocationId().equals(allocation) -> e.on();
        case PaymentReturned e when e.allocationId().equals(allocation) -> e.on();
        default -> latest;
      };
    }
    return latest;
  }

  private static long allocating(FundEvent event) {
    return switch (event) {
      case Allocated e -> e.amount().amount();
      case GivenBack e -> -e.amount().amount();
      default -> 0;
    };
  }

  private static long paying(FundEvent event) {
    return switch (event) {
      case Paid e -> e.amount().amount();
      case PaymentReturned e -> -e.amount().amount();
      default -> 0;
    };
  }

  private long sum(ToLongFunction<FundEvent> amount) {
    return events.stream().mapToLong(amount).sum();
  }

  private long sum(LocalDate by, ToLongFunction<FundEvent> amount) {
    return events.stream().filter(e -> day(e).filter(on -> !on.isAfter(by)).isPresent()).mapToLong(amount).sum();
  }

  private static Optional<LocalDate> day(FundEvent event) {
    return switch (event) {
      case Opened e -> Optional.empty();
      case FounderNamed e -> Optional.of(e.on());
      case TermsAdopted e -> Optional.of(e.on());
      case Credited e -> Optional.of(e.on());
      case Allocated e -> Optional.of(e.on());
      case Paid e -> Optional.of(e.on());
      case PaymentReturned e -> Optional.of(e.on());
      case GivenBack e -> Optional.of(e.on());
      case Refunded e -> Optional.of(e.on());
    };
  }
}
