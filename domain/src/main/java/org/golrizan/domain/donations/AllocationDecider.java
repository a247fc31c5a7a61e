package org.golrizan.domain.donations;

import static org.golrizan.domain.CommonRule.ALREADY_EXISTS;
import static org.golrizan.domain.CommonRule.AMOUNT_IS_ZERO;
import static org.golrizan.domain.CommonRule.DIFFERS_FROM_EARLIER_FACT;
import static org.golrizan.domain.CommonRule.NEEDS_A_SECOND_PERSON;
import static org.golrizan.domain.CommonRule.NOT_FOUND;
import static org.golrizan.domain.CommonRule.REFERENCE_MISSING;
import static org.golrizan.domain.donations.DonationRule.ALLOCATION_ALREADY_GIVEN_BACK;
import static org.golrizan.domain.donations.DonationRule.ALLOCATION_ALREADY_PAID;
import static org.golrizan.domain.donations.DonationRule.PAYMENT_NOT_ORDERED;
import static org.golrizan.domain.donations.DonationRule.PAYMENT_UNDER_WAY;
import static org.golrizan.domain.donations.DonationRule.SLICES_DO_NOT_SUM;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.golrizan.domain.Decider;
import org.golrizan.domain.Decision;
import org.golrizan.domain.Rejection;
import org.golrizan.domain.Requirements;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.StaffId;
import org.golrizan.events.donations.AllocationEvent;
import org.golrizan.events.donations.AllocationEvent.GivenBack;
import org.golrizan.events.donations.AllocationEvent.Made;
import org.golrizan.events.donations.AllocationEvent.MadeForAid;
import org.golrizan.events.donations.AllocationEvent.Paid;
import org.golrizan.events.donations.AllocationEvent.PaymentOrdered;
import org.golrizan.events.donations.AllocationEvent.PaymentReturned;
import org.golrizan.events.donations.DonationId;
import org.golrizan.events.donations.Slice;

/**
 * An allocation is made of parts of donations that sum to it. Somebody else than who made it orders its payment; the bank pays or
 * returns it. What the bank does not hold or has not paid can be given back.
 */
public final class AllocationDecider implements Decider<AllocationCommand, Allocation, AllocationEvent> {

  @Override
  public Allocation initial() {
    return new Allocation.NotMade();
  }

  /** Only the making is proposed of an allocation that was never made: the other events repeat what it says. */
  @Override
  public Decision<AllocationEvent> decide(AllocationCommand command, Allocation state) {
    return state instanceof Allocation.NotMade && !(command instanceof AllocationCommand.Make)
        ? new Decision.Rejected<>(Rejection.of(NOT_FOUND))
        : Decider.super.decide(command, state);
  }

  @Override
  public List<AllocationEvent> propose(AllocationCommand command, Allocation state) {
    return switch (command) {
      case AllocationCommand.Make c -> List.of(switch (c.aim()) {
        case Allocation.Aim.DebtClaim(var caseId, var claimId) -> new Made(
            c.allocationId(), c.fundId(), caseId, claimId, c.province(), c.amount(), c.slices(), c.by(), c.on());
        case Allocation.Aim.Aid(var association, var kind) -> new MadeForAid(
            c.allocationId(), c.fundId(), association, kind, c.province(), c.amount(), c.slices(), c.by(), c.on());
      });
      case AllocationCommand.OrderPayment c -> of(state, made -> new PaymentOrdered(
          c.allocationId(), made.amount(), made.province(), c.orderReference(), c.by(), c.on()));
      case AllocationCommand.Pay c ->
          of(state, made -> new Paid(c.allocationId(), made.amount(), made.province(), c.bankReference(), c.by(), c.on()));
      case AllocationCommand.ReturnPayment c -> of(state, made -> new PaymentReturned(
          c.allocationId(), made.amount(), made.province(), state instanceof Allocation.Paid, c.reason(), c.by(), c.on()));
      case AllocationCommand.GiveBack c ->
          of(state, made -> new GivenBack(c.allocationId(), made.amount(), made.province(), c.reason(), c.by(), c.on()));
    };
  }

  private static List<AllocationEvent> of(Allocation state, Function<Allocation.Made, AllocationEvent> event) {
    return state.facts().map(event).stream().toList();
  }

  @Override
  public Optional<Rejection> objection(AllocationEvent event, Allocation state) {
    return switch (event) {
      case Made e -> made(state, e.amount(), e.slices());
      case MadeForAid e -> made(state, e.amount(), e.slices());
      case PaymentOrdered e -> following(state, e.amount(), e.province(), e.on())
          .or(() -> payable(state))
          .or(() -> secondPerson(state, e.by()))
          .or(() -> Requirements.that(!e.orderReference().isBlank(), REFERENCE_MISSING).objection());
      case Paid e -> following(state, e.amount(), e.province(), e.on())
          .or(() -> underWay(state))
          .or(() -> secondPerson(state, e.by()))
          .or(() -> Requirements.that(!e.bankReference().isBlank(), REFERENCE_MISSING).objection());
      case PaymentReturned e -> following(state, e.amount(), e.province(), e.on())
          .or(() -> state instanceof Allocation.Paid ? Requirements.none() : underWay(state))
          .or(() -> Requirements.that(e.wasPaid() == state instanceof Allocation.Paid, DIFFERS_FROM_EARLIER_FACT).objection());
      case GivenBack e -> following(state, e.amount(), e.province(), e.on()).or(() -> payable(state));
    };
  }

  private static Optional<Rejection> made(Allocation state, Rial amount, List<Slice> slices) {
    return Requirements.that(state instanceof Allocation.NotMade, ALREADY_EXISTS)
        .and(!amount.isZero(), AMOUNT_IS_ZERO)
        .and(sumTo(amount, slices), SLICES_DO_NOT_SUM)
        .objection();
  }

  private static Optional<Rejection> following(Allocation state, Rial amount, Province province, LocalDate on) {
    return state.facts()
        .map(made -> Requirements
            .that(amount.equals(made.amount()) && province.equals(made.province()), DIFFERS_FROM_EARLIER_FACT)
            .andNotBefore(state.latest().orElse(made.on()), on)
            .objection())
        .orElseGet(() -> Requirements.objection(NOT_FOUND));
  }

  /** Its money is set aside and no bank holds it. */
  private static Optional<Rejection> payable(Allocation state) {
    return switch (state) {
      case Allocation.NotMade(), Allocation.Made _, Allocation.Returned _ -> Requirements.none();
      case Allocation.Ordered _ -> Requirements.objection(PAYMENT_UNDER_WAY);
      case Allocation.Paid _ -> Requirements.objection(ALLOCATION_ALREADY_PAID);
      case Allocation.GivenBack _ -> Requirements.objection(ALLOCATION_ALREADY_GIVEN_BACK);
    };
  }

  private static Optional<Rejection> underWay(Allocation state) {
    return switch (state) {
      case Allocation.Ordered _ -> Requirements.none();
      case Allocation.NotMade(), Allocation.Made _, Allocation.Returned _ -> Requirements.objection(PAYMENT_NOT_ORDERED);
      case Allocation.Paid _ -> Requirements.objection(ALLOCATION_ALREADY_PAID);
      case Allocation.GivenBack _ -> Requirements.objection(ALLOCATION_ALREADY_GIVEN_BACK);
    };
  }

  private static Optional<Rejection> secondPerson(Allocation state, StaffId by) {
    return Requirements.that(state.facts().map(made -> !made.by().equals(by)).orElse(true), NEEDS_A_SECOND_PERSON).objection();
  }

  @Override
  public Allocation evolve(Allocation state, AllocationEvent event) {
    return switch (event) {
      case Made e -> new Allocation.Made(e.fundId(), new Allocation.Aim.DebtClaim(e.caseId(), e.claimId()), e.province(),
          e.amount(), e.by(), e.on());
      case MadeForAid e -> new Allocation.Made(e.fundId(), new Allocation.Aim.Aid(e.associationId(), e.aidKind()), e.province(),
          e.amount(), e.by(), e.on());
      case PaymentOrdered e -> next(state, made -> new Allocation.Ordered(made, e.on()));
      case Paid e -> next(state, made -> new Allocation.Paid(made, e.on()));
      case PaymentReturned e -> next(state, made -> new Allocation.Returned(made, e.on()));
      case GivenBack e -> next(state, made -> new Allocation.GivenBack(made, e.on()));
    };
  }

  private static Allocation next(Allocation state, Function<Allocation.Made, Allocation> next) {
    return state.facts().map(next).orElse(state);
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
