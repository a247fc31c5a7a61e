package org.golrizan.domain.donations;

import static org.golrizan.domain.CommonRule.ALREADY_EXISTS;
import static org.golrizan.domain.CommonRule.AMOUNT_IS_ZERO;
import static org.golrizan.domain.CommonRule.DIFFERS_FROM_EARLIER_FACT;
import static org.golrizan.domain.CommonRule.NEEDS_A_SECOND_PERSON;
import static org.golrizan.domain.CommonRule.NOT_FOUND;
import static org.golrizan.domain.CommonRule.REFERENCE_MISSING;
import static org.golrizan.domain.donations.DonationRule.ALLOCATION_ALREADY_PAID;
import static org.golrizan.domain.donations.DonationRule.SLICES_DO_NOT_SUM;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.golrizan.domain.Decider;
import org.golrizan.domain.Decision;
import org.golrizan.domain.Rejection;
import org.golrizan.domain.Requirements;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.AllocationEvent;
import org.golrizan.events.donations.AllocationEvent.Made;
import org.golrizan.events.donations.AllocationEvent.Paid;
import org.golrizan.events.donations.DonationId;
import org.golrizan.events.donations.Slice;

/** An allocation is made of parts of donations that sum to it, and is paid once, by someone else than who made it. */
public final class AllocationDecider implements Decider<AllocationCommand, Allocation, AllocationEvent> {

  @Override
  public Allocation initial() {
    return new Allocation.NotMade();
  }

  /** Only the making is proposed of an allocation that was never made: the payment repeats what it says. */
  @Override
  public Decision<AllocationEvent> decide(AllocationCommand command, Allocation state) {
    return state instanceof Allocation.NotMade && !(command instanceof AllocationCommand.Make)
        ? new Decision.Rejected<>(Rejection.of(NOT_FOUND))
        : Decider.super.decide(command, state);
  }

  @Override
  public List<AllocationEvent> propose(AllocationCommand command, Allocation state) {
    return switch (command) {
      case AllocationCommand.Make c -> List.of(new Made(c.allocationId(), c.fundId(), c.caseId(), c.claimId(), c.province(),
          c.amount(), c.slices(), c.by(), c.on()));
      case AllocationCommand.Pay c -> switch (state) {
        case Allocation.NotMade() -> List.of();
        case Allocation.Made made -> List.of(paid(c, made));
        case Allocation.Paid before -> List.of(paid(c, before.made()));
      };
    };
  }

  private static Paid paid(AllocationCommand.Pay c, Allocation.Made made) {
    return new Paid(c.allocationId(), made.amount(), made.province(), c.bankReference(), c.by(), c.on());
  }

  @Override
  public Optional<Rejection> objection(AllocationEvent event, Allocation state) {
    return switch (state) {
      case Allocation.NotMade() -> switch (event) {
        case Made e -> Requirements.that(!e.amount().isZero(), AMOUNT_IS_ZERO)
            .and(sumTo(e.amount(), e.slices()), SLICES_DO_NOT_SUM)
            .objection();
        case Paid e -> Requirements.objection(NOT_FOUND);
      };
      case Allocation.Made made -> switch (event) {
        case Made e -> Requirements.objection(ALREADY_EXISTS);
        case Paid e -> Requirements.that(!e.by().equals(made.by()), NEEDS_A_SECOND_PERSON)
            .and(!e.bankReference().isBlank(), REFERENCE_MISSING)
            .and(e.amount().equals(made.amount()) && e.province().equals(made.province()), DIFFERS_FROM_EARLIER_FACT)
            .andNotBefore(made.on(), e.on())
            .objection();
      };
      case Allocation.Paid paid -> Requirements.objection(event instanceof Made ? ALREADY_EXISTS : ALLOCATION_ALREADY_PAID);
    };
  }

  @Override
  public Allocation evolve(Allocation state, AllocationEvent event) {
    return switch (event) {
      case Made e ->
          new Allocation.Made(e.fundId(), e.caseId(), e.claimId(), e.province(), e.amount(), e.by(), e.on());
      case Paid e when state instanceof Allocation.Made made -> new Allocation.Paid(made, e.on());
      case Paid e -> state;
    };
  }

  /** Counts down, so that no sum can overflow. */
  private static boolean sumTo(Rial amount, List<Slice> slices) {
    Set<DonationId> donations = new HashSet<>();
    Rial left = amount;
    for (Slice slice : slices) {
      if (slice.amount().isZero() || slice.amount().isMoreThan(left) || !donations.add(slice.donationId())) {
        return false;
      }
      left = left.minus(slice.amount());
    }
    return left.isZero();
  }
}
