package org.golrizan.domain.donations;

import static org.golrizan.domain.CommonRule.ALREADY_EXISTS;
import static org.golrizan.domain.CommonRule.AMOUNT_IS_ZERO;
import static org.golrizan.domain.CommonRule.DIFFERS_FROM_EARLIER_FACT;
import static org.golrizan.domain.CommonRule.NOT_FOUND;
import static org.golrizan.domain.donations.DonationRule.DONATION_ALREADY_COUNTED;
import static org.golrizan.domain.donations.DonationRule.MORE_THAN_PLEDGED;
import static org.golrizan.domain.donations.DonationRule.PLEDGE_DUE_BEFORE_MADE;
import static org.golrizan.domain.donations.DonationRule.PLEDGE_IS_CANCELLED;
import static org.golrizan.domain.donations.DonationRule.PLEDGE_IS_KEPT;
import static org.golrizan.domain.donations.DonationRule.PLEDGE_OF_ANOTHER;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.golrizan.domain.Decider;
import org.golrizan.domain.Decision;
import org.golrizan.domain.Rejection;
import org.golrizan.domain.Requirements;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.BenefactorId;
import org.golrizan.events.donations.DonationId;
import org.golrizan.events.donations.FundId;
import org.golrizan.events.donations.PledgeEvent;
import org.golrizan.events.donations.PledgeEvent.Cancelled;
import org.golrizan.events.donations.PledgeEvent.DonationCounted;
import org.golrizan.events.donations.PledgeEvent.Made;

/** A pledge is a promise: it is kept by cleared donations, up to its amount, and what is open of it can be cancelled. */
public final class PledgeDecider implements Decider<PledgeCommand, Pledge, PledgeEvent> {

  @Override
  public Pledge initial() {
    return new Pledge.NotMade();
  }

  /** Only the making is proposed of a pledge that was never made: the other events repeat what it says. */
  @Override
  public Decision<PledgeEvent> decide(PledgeCommand command, Pledge state) {
    return state instanceof Pledge.NotMade && !(command instanceof PledgeCommand.Make)
        ? new Decision.Rejected<>(Rejection.of(NOT_FOUND))
        : Decider.super.decide(command, state);
  }

  @Override
  public List<PledgeEvent> propose(PledgeCommand command, Pledge state) {
    return switch (command) {
      case PledgeCommand.Make c -> List.of(
          new Made(c.pledgeId(), c.benefactorId(), c.fundId(), c.province(), c.amount(), c.on(), c.dueOn()));
      case PledgeCommand.CountDonation c when state instanceof Pledge.Made made && !made.open().isZero() -> List.of(
          new DonationCounted(c.pledgeId(), c.donationId(), c.amount().min(made.open()), c.on()));
      case PledgeCommand.CountDonation c -> List.of();
      case PledgeCommand.Cancel c -> switch (state) {
        case Pledge.NotMade() -> List.of();
        case Pledge.Made made -> List.of(cancelled(c, made));
        case Pledge.Cancelled before -> List.of(cancelled(c, before.last()));
      };
    };
  }

  private static Cancelled cancelled(PledgeCommand.Cancel c, Pledge.Made made) {
    return new Cancelled(c.pledgeId(), made.open(), made.province(), c.reason(), c.on());
  }

  @Override
  public Optional<Rejection> objection(PledgeEvent event, Pledge state) {
    return switch (state) {
      case Pledge.NotMade() -> switch (event) {
        case Made e -> Requirements.that(!e.amount().isZero(), AMOUNT_IS_ZERO)
            .and(!e.dueOn().isBefore(e.on()), PLEDGE_DUE_BEFORE_MADE)
            .objection();
        default -> Requirements.objection(NOT_FOUND);
      };
      case Pledge.Made made -> switch (event) {
        case Made e -> Requirements.objection(ALREADY_EXISTS);
        case DonationCounted e -> Requirements.that(!made.donations().contains(e.donationId()), DONATION_ALREADY_COUNTED)
            .and(!e.amount().isZero(), AMOUNT_IS_ZERO)
            .and(!e.amount().isMoreThan(made.open()), MORE_THAN_PLEDGED, Map.of("open", made.open().amount()))
            .andNotBefore(made.on(), e.on())
            .objection();
        case Cancelled e -> Requirements.that(!made.open().isZero(), PLEDGE_IS_KEPT)
            .and(e.open().equals(made.open()) && e.province().equals(made.province()), DIFFERS_FROM_EARLIER_FACT)
            .andNotBefore(made.latest(), e.on())
            .objection();
      };
      case Pledge.Cancelled cancelled -> Requirements.objection(event instanceof Made ? ALREADY_EXISTS : PLEDGE_IS_CANCELLED);
    };
  }

  /** Why a donation may not be received for a pledge; asked before the donation is, so that clearing it meets no objection. */
  public static Optional<Rejection> objectionToDonation(Pledge pledge, BenefactorId giver, FundId fund, LocalDate on) {
    return switch (pledge) {
      case Pledge.NotMade() -> Requirements.objection(NOT_FOUND);
      case Pledge.Made made -> Requirements
          .that(made.benefactorId().equals(giver) && made.fundId().equals(fund), PLEDGE_OF_ANOTHER)
          .andNotBefore(made.on(), on)
          .objection();
      case Pledge.Cancelled cancelled -> Requirements.objection(PLEDGE_IS_CANCELLED);
    };
  }

  @Override
  public Pledge evolve(Pledge state, PledgeEvent event) {
    return switch (event) {
      case Made e -> new Pledge.Made(e.benefactorId(), e.fundId(), e.province(), e.amount(), Rial.ZERO,
          Set.of(), e.on(), e.dueOn(), e.on());
      case DonationCounted e when state instanceof Pledge.Made made -> counted(made, e);
      case Cancelled e when state instanceof Pledge.Made made -> new Pledge.Cancelled(made, e.on());
      default -> state;
    };
  }

  private static Pledge counted(Pledge.Made made, DonationCounted e) {
    Set<DonationId> donations = new HashSet<>(made.donations());
    donations.add(e.donationId());
    return new Pledge.Made(made.benefactorId(), made.fundId(), made.province(), made.amount(), made.counted().plus(e.amount()),
        donations, made.on(), made.dueOn(), e.on().isAfter(made.latest()) ? e.on() : made.latest());
  }
}
