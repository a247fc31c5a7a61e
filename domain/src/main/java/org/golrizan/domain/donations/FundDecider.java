package org.golrizan.domain.donations;

import static org.golrizan.domain.CommonRule.ALREADY_EXISTS;
import static org.golrizan.domain.CommonRule.AMOUNT_IS_ZERO;
import static org.golrizan.domain.CommonRule.AMOUNT_TOO_LARGE;
import static org.golrizan.domain.CommonRule.DIFFERS_FROM_EARLIER_FACT;
import static org.golrizan.domain.CommonRule.NAME_MISSING;
import static org.golrizan.domain.CommonRule.NOT_FOUND;
import static org.golrizan.domain.donations.DonationRule.ALLOCATION_ALREADY_GIVEN_BACK;
import static org.golrizan.domain.donations.DonationRule.ALLOCATION_ALREADY_MADE;
import static org.golrizan.domain.donations.DonationRule.ALLOCATION_ALREADY_PAID;
import static org.golrizan.domain.donations.DonationRule.ALLOCATION_NOT_IN_FUND;
import static org.golrizan.domain.donations.DonationRule.ALLOCATION_NOT_PAID;
import static org.golrizan.domain.donations.DonationRule.DONATION_ALREADY_CREDITED;
import static org.golrizan.domain.donations.DonationRule.DONATION_NOT_IN_FUND;
import static org.golrizan.domain.donations.DonationRule.FOUNDER_ALREADY_NAMED;
import static org.golrizan.domain.donations.DonationRule.FOUNDER_OF_UNRESTRICTED_FUND;
import static org.golrizan.domain.donations.DonationRule.FUND_IS_SHORT;
import static org.golrizan.domain.donations.DonationRule.MORE_THAN_UNALLOCATED;
import static org.golrizan.domain.donations.DonationRule.SLICES_NOT_OLDEST_FIRST;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.golrizan.domain.Decider;
import org.golrizan.domain.Rejection;
import org.golrizan.domain.Requirements;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.AllocationId;
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
import org.golrizan.events.donations.FundKind;
import org.golrizan.events.donations.Slice;

/**
 * A fund gives no more than was cleared and is not set aside, for what its terms allow, and uses its oldest money first. Oldest means
 * recorded first: a late entry with an earlier effective date does not change who was helped by whom.
 */
public final class FundDecider implements Decider<FundCommand, Fund, FundEvent> {

  @Override
  public Fund initial() {
    return new Fund.NotOpened();
  }

  @Override
  public List<FundEvent> propose(FundCommand command, Fund state) {
    return switch (command) {
      case FundCommand.Open c -> {
        List<FundEvent> events = new ArrayList<>();
        events.add(new Opened(c.fundId(), c.kind(), c.persianName(), c.englishName(), c.province()));
        c.founder().ifPresent(founder -> events.add(new FounderNamed(c.fundId(), founder, c.on())));
        yield events;
      }
      case FundCommand.AdoptTerms c -> List.of(new TermsAdopted(c.fundId(), version(state) + 1, c.terms(), c.by(), c.on()));
      case FundCommand.Credit c -> List.of(new Credited(c.fundId(), c.donationId(), c.amount(), c.on()));
      case FundCommand.Allocate c -> List.of(new Allocated(c.fundId(), c.allocationId(), c.amount(),
          state instanceof Fund.Open open ? open.oldest(c.amount()) : List.of(), Optional.of(c.purpose()), version(state), c.on()));
      case FundCommand.Pay c -> List.of(new Paid(c.fundId(), c.allocationId(), c.amount(), c.on()));
      case FundCommand.TakePaymentBack c ->
          List.of(new PaymentReturned(c.fundId(), c.allocationId(), amount(c.allocationId(), state), c.on()));
      case FundCommand.GiveBack c -> List.of(new GivenBack(
          c.fundId(), c.allocationId(), amount(c.allocationId(), state), slices(c.allocationId(), state), c.on()));
      case FundCommand.Refund c -> List.of(new Refunded(c.fundId(), c.donationId(), c.amount(), c.on()));
    };
  }

  private static int version(Fund state) {
    return state instanceof Fund.Open open ? open.termsVersion() : 0;
  }

  private static Rial amount(AllocationId allocationId, Fund state) {
    return allocation(allocationId, state).map(Fund.SetAside::amount).orElse(Rial.ZERO);
  }

  private static List<Slice> slices(AllocationId allocationId, Fund state) {
    return allocation(allocationId, state).map(Fund.SetAside::slices).orElse(List.of());
  }

  private static Optional<Fund.SetAside> allocation(AllocationId allocationId, Fund state) {
    return state instanceof Fund.Open open ? open.allocation(allocationId) : Optional.empty();
  }

  @Override
  public Optional<Rejection> objection(FundEvent event, Fund state) {
    return switch (state) {
      case Fund.NotOpened() -> switch (event) {
        case Opened e ->
            Requirements.that(!e.persianName().isBlank() && !e.englishName().isBlank(), NAME_MISSING).objection();
        default -> Requirements.objection(NOT_FOUND);
      };
      case Fund.Open open -> switch (event) {
        case Opened e -> Requirements.objection(ALREADY_EXISTS);
        case FounderNamed e -> Requirements.that(open.kind() == FundKind.RESTRICTED, FOUNDER_OF_UNRESTRICTED_FUND)
            .and(open.founder().isEmpty(), FOUNDER_ALREADY_NAMED)
            .objection();
        case TermsAdopted e -> FundTermsRules.objectionToAdopting(e, open);
        case Credited e -> Requirements.that(open.creditedOn(e.donationId()).isEmpty(), DONATION_ALREADY_CREDITED)
            .and(!e.amount().isZero(), AMOUNT_IS_ZERO)
            .and(canHold(open.cleared(), e.amount()), AMOUNT_TOO_LARGE)
            .objection();
        case Allocated e -> allocated(e, open);
        case Paid e -> ofAllocation(e.allocationId(), open, allocation -> setAside(allocation)
            .and(e.amount().equals(allocation.amount()), DIFFERS_FROM_EARLIER_FACT)
            .andNotBefore(allocation.latest(), e.on()));
        case PaymentReturned e -> ofAllocation(e.allocationId(), open, allocation -> Requirements
            .that(allocation.status() == Fund.SetAside.Status.PAID, ALLOCATION_NOT_PAID)
            .and(e.amount().equals(allocation.amount()), DIFFERS_FROM_EARLIER_FACT)
            .andNotBefore(allocation.latest(), e.on()));
        case GivenBack e -> ofAllocation(e.allocationId(), open, allocation -> setAside(allocation)
            .and(e.amount().equals(allocation.amount()) && e.slices().equals(allocation.slices()), DIFFERS_FROM_EARLIER_FACT)
            .andNotBefore(allocation.latest(), e.on()));
        case Refunded e -> refunded(e, open);
      };
    };
  }

  private static Optional<Rejection> allocated(Allocated e, Fund.Open open) {
    return Requirements.that(open.allocation(e.allocationId()).isEmpty(), ALLOCATION_ALREADY_MADE)
        .and(!e.amount().isZero(), AMOUNT_IS_ZERO)
        .objection()
        .or(() -> FundTermsRules.objectionToAllocating(e, open))
        .or(() -> Requirements.that(!e.amount().isMoreThan(open.free()), FUND_IS_SHORT, Map.of("free", open.free().amount()))
            .and(e.slices().equals(open.oldest(e.amount())), SLICES_NOT_OLDEST_FIRST)
            .andNotBefore(freeSince(e, open), e.on())
            .objection());
  }

  private static Optional<Rejection> refunded(Refunded e, Fund.Open open) {
    if (open.creditedOn(e.donationId()).isEmpty()) {
      return Requirements.objection(DONATION_NOT_IN_FUND);
    }
    Optional<Fund.Lot> lot = open.lot(e.donationId());
    Rial free = lot.map(Fund.Lot::amount).orElse(Rial.ZERO);
    return Requirements.that(!e.amount().isZero(), AMOUNT_IS_ZERO)
        .and(!e.amount().isMoreThan(free), MORE_THAN_UNALLOCATED, Map.of("unallocated", free.amount()))
        .andNotBefore(lot.map(Fund.Lot::from).orElse(e.on()), e.on())
        .objection();
  }

  private static Requirements setAside(Fund.SetAside allocation) {
    return Requirements.that(allocation.status() != Fund.SetAside.Status.PAID, ALLOCATION_ALREADY_PAID)
        .and(allocation.status() != Fund.SetAside.Status.GIVEN_BACK, ALLOCATION_ALREADY_GIVEN_BACK);
  }

  private static Optional<Rejection> ofAllocation(
      AllocationId allocationId, Fund.Open open, Function<Fund.SetAside, Requirements> requirements) {
    return open.allocation(allocationId)
        .map(allocation -> requirements.apply(allocation).objection())
        .orElseGet(() -> Requirements.objection(ALLOCATION_NOT_IN_FUND));
  }

  @Override
  public Fund evolve(Fund state, FundEvent event) {
    return switch (state) {
      case Fund.NotOpened none -> event instanceof Opened e ? Fund.Open.opened(e.kind(), e.province()) : none;
      case Fund.Open open -> switch (event) {
        case Opened e -> open;
        case FounderNamed e -> open.founded(e.benefactorId());
        case TermsAdopted e -> open.adopt(new Fund.Terms(e.version(), e.terms(), e.on()));
        case Credited e -> open.credit(e.donationId(), e.amount(), e.on());
        case Allocated e -> open.setAside(e.allocationId(), e.amount(), e.on());
        case Paid e -> moved(open, e.allocationId(), it -> open.pay(e.allocationId(), it, e.on()));
        case PaymentReturned e -> moved(open, e.allocationId(), it -> open.takePaymentBack(e.allocationId(), it, e.on()));
        case GivenBack e -> moved(open, e.allocationId(), it -> open.giveBack(e.allocationId(), it, e.on()));
        case Refunded e -> open.refund(e.donationId(), e.amount());
      };
    };
  }

  private static Fund.Open moved(Fund.Open open, AllocationId allocationId, Function<Fund.SetAside, Fund.Open> move) {
    return open.allocation(allocationId).map(move).orElse(open);
  }

  /** Money set aside before it was credited, or came back, would have overspent the fund as of the days between. */
  private static LocalDate freeSince(Allocated e, Fund.Open open) {
    return e.slices().stream()
        .flatMap(slice -> open.lot(slice.donationId()).stream())
        .map(Fund.Lot::from)
        .max(LocalDate::compareTo)
        .orElse(e.on());
  }

  private static boolean canHold(Rial sum, Rial more) {
    return more.amount() <= Long.MAX_VALUE - sum.amount();
  }
}
