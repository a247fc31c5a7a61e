package org.golrizan.domain.donations;

import static org.golrizan.domain.CommonRule.ALREADY_EXISTS;
import static org.golrizan.domain.CommonRule.AMOUNT_IS_ZERO;
import static org.golrizan.domain.CommonRule.AMOUNT_TOO_LARGE;
import static org.golrizan.domain.CommonRule.DIFFERS_FROM_EARLIER_FACT;
import static org.golrizan.domain.CommonRule.NAME_MISSING;
import static org.golrizan.domain.CommonRule.NOT_FOUND;
import static org.golrizan.domain.donations.DonationRule.ALLOCATION_ALREADY_MADE;
import static org.golrizan.domain.donations.DonationRule.ALLOCATION_ALREADY_PAID;
import static org.golrizan.domain.donations.DonationRule.ALLOCATION_NOT_IN_FUND;
import static org.golrizan.domain.donations.DonationRule.DONATION_ALREADY_CREDITED;
import static org.golrizan.domain.donations.DonationRule.FUND_IS_SHORT;
import static org.golrizan.domain.donations.DonationRule.SLICES_NOT_OLDEST_FIRST;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.golrizan.domain.Decider;
import org.golrizan.domain.Rejection;
import org.golrizan.domain.Requirements;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.FundEvent;
import org.golrizan.events.donations.FundEvent.Allocated;
import org.golrizan.events.donations.FundEvent.Credited;
import org.golrizan.events.donations.FundEvent.Opened;
import org.golrizan.events.donations.FundEvent.Paid;

/**
 * A fund never sets aside more than was cleared nor pays more than was set aside, and uses its oldest money first. Oldest means
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
      case FundCommand.Open c -> List.of(new Opened(c.fundId(), c.kind(), c.persianName(), c.englishName(), c.province()));
      case FundCommand.Credit c -> List.of(new Credited(c.fundId(), c.donationId(), c.amount(), c.on()));
      case FundCommand.Allocate c -> List.of(new Allocated(c.fundId(), c.allocationId(), c.amount(),
          state instanceof Fund.Open open ? open.oldest(c.amount()) : List.of(), c.on()));
      case FundCommand.Pay c -> List.of(new Paid(c.fundId(), c.allocationId(), c.amount(), c.on()));
    };
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
        case Credited e -> Requirements.that(open.creditedOn(e.donationId()).isEmpty(), DONATION_ALREADY_CREDITED)
            .and(!e.amount().isZero(), AMOUNT_IS_ZERO)
            .and(canHold(open.cleared(), e.amount()), AMOUNT_TOO_LARGE)
            .objection();
        case Allocated e -> Requirements.that(open.allocation(e.allocationId()).isEmpty(), ALLOCATION_ALREADY_MADE)
            .and(!e.amount().isZero(), AMOUNT_IS_ZERO)
            .and(!e.amount().isMoreThan(open.free()), FUND_IS_SHORT, Map.of("free", open.free().amount()))
            .and(e.slices().equals(open.oldest(e.amount())), SLICES_NOT_OLDEST_FIRST)
            .andNotBefore(lastCreditOf(e, open), e.on())
            .objection();
        case Paid e -> open.allocation(e.allocationId())
            .map(allocation -> Requirements.that(!allocation.paid(), ALLOCATION_ALREADY_PAID)
                .and(e.amount().equals(allocation.amount()), DIFFERS_FROM_EARLIER_FACT)
                .andNotBefore(allocation.on(), e.on())
                .objection())
            .orElseGet(() -> Requirements.objection(ALLOCATION_NOT_IN_FUND));
      };
    };
  }

  @Override
  public Fund evolve(Fund state, FundEvent event) {
    return switch (event) {
      case Opened e -> new Fund.Open(e.kind(), e.province(), Rial.ZERO, Rial.ZERO, Rial.ZERO,
          PersistentMap.empty(), PersistentMap.empty(), PersistentMap.empty());
      case Credited e when state instanceof Fund.Open open -> open.credit(e.donationId(), e.amount(), e.on());
      case Allocated e when state instanceof Fund.Open open -> open.setAside(e.allocationId(), e.amount(), e.on());
      case Paid e when state instanceof Fund.Open open -> open.allocation(e.allocationId())
          .map(allocation -> open.pay(e.allocationId(), allocation))
          .orElse(open);
      default -> state;
    };
  }

  /** Money set aside before it was credited would have overspent the fund as of the days between. */
  private static LocalDate lastCreditOf(Allocated e, Fund.Open open) {
    return e.slices().stream()
        .flatMap(slice -> open.creditedOn(slice.donationId()).stream())
        .max(LocalDate::compareTo)
        .orElse(e.on());
  }

  private static boolean canHold(Rial sum, Rial more) {
    return more.amount() <= Long.MAX_VALUE - sum.amount();
  }
}
