package org.golrizan.domain.donations;

import static org.golrizan.domain.CommonRule.ALREADY_EXISTS;
import static org.golrizan.domain.CommonRule.AMOUNT_IS_ZERO;
import static org.golrizan.domain.CommonRule.DIFFERS_FROM_EARLIER_FACT;
import static org.golrizan.domain.CommonRule.NEEDS_A_SECOND_PERSON;
import static org.golrizan.domain.CommonRule.NOT_FOUND;
import static org.golrizan.domain.CommonRule.REFERENCE_MISSING;
import static org.golrizan.domain.donations.DonationRule.DONATION_NOT_CLEARED;
import static org.golrizan.domain.donations.DonationRule.DONATION_NOT_PENDING;
import static org.golrizan.domain.donations.DonationRule.MORE_THAN_GIVEN;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.golrizan.domain.Decider;
import org.golrizan.domain.Decision;
import org.golrizan.domain.Rejection;
import org.golrizan.domain.Requirements;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.DonationEvent;
import org.golrizan.events.donations.DonationEvent.Bounced;
import org.golrizan.events.donations.DonationEvent.Cleared;
import org.golrizan.events.donations.DonationEvent.Received;
import org.golrizan.events.donations.DonationEvent.Refunded;

/**
 * A donation that was received is cleared or bounced, once, with the whole of its amount. Of a cleared one somebody else than who
 * cleared it may refund what its fund has not allocated.
 */
public final class DonationDecider implements Decider<DonationCommand, Donation, DonationEvent> {

  @Override
  public Donation initial() {
    return new Donation.NotReceived();
  }

  /** Only the receipt is proposed of a donation that was never received: the other events repeat what it says. */
  @Override
  public Decision<DonationEvent> decide(DonationCommand command, Donation state) {
    return state instanceof Donation.NotReceived && !(command instanceof DonationCommand.Receive)
        ? new Decision.Rejected<>(Rejection.of(NOT_FOUND))
        : Decider.super.decide(command, state);
  }

  @Override
  public List<DonationEvent> propose(DonationCommand command, Donation state) {
    return switch (command) {
      case DonationCommand.Receive c -> List.of(new Received(c.donationId(), c.benefactorId(), c.fundId(), c.province(),
          c.pledgeId(), c.amount(), c.method(), c.on()));
      case DonationCommand.Clear c -> state.receipt()
          .<DonationEvent>map(received -> new Cleared(c.donationId(), received.amount(), c.by(), c.on()))
          .stream().toList();
      case DonationCommand.Bounce c -> state.receipt()
          .<DonationEvent>map(received -> new Bounced(
              c.donationId(), received.amount(), received.province(), c.reason(), c.by(), c.on()))
          .stream().toList();
      case DonationCommand.Refund c -> state.receipt()
          .<DonationEvent>map(received -> new Refunded(
              c.donationId(), c.amount(), received.province(), c.reason(), c.bankReference(), c.by(), c.on()))
          .stream().toList();
    };
  }

  @Override
  public Optional<Rejection> objection(DonationEvent event, Donation state) {
    return switch (state) {
      case Donation.NotReceived() -> switch (event) {
        case Received e -> Requirements.that(!e.amount().isZero(), AMOUNT_IS_ZERO).objection();
        default -> Requirements.objection(NOT_FOUND);
      };
      case Donation.Received received -> switch (event) {
        case Received e -> Requirements.objection(ALREADY_EXISTS);
        case Cleared e -> Requirements.that(e.amount().equals(received.amount()), DIFFERS_FROM_EARLIER_FACT)
            .andNotBefore(received.on(), e.on())
            .objection();
        case Bounced e -> Requirements
            .that(e.amount().equals(received.amount()) && e.province().equals(received.province()), DIFFERS_FROM_EARLIER_FACT)
            .andNotBefore(received.on(), e.on())
            .objection();
        case Refunded e -> Requirements.objection(DONATION_NOT_CLEARED);
      };
      case Donation.Cleared cleared -> event instanceof Refunded e ? refunded(e, cleared) : settled(event);
      case Donation.Bounced bounced ->
          event instanceof Refunded ? Requirements.objection(DONATION_NOT_CLEARED) : settled(event);
    };
  }

  @Override
  public Donation evolve(Donation state, DonationEvent event) {
    return switch (event) {
      case Received e ->
          new Donation.Received(e.benefactorId(), e.fundId(), e.province(), e.pledgeId(), e.amount(), e.on());
      case Cleared e when state instanceof Donation.Received received -> 
          new Donation.Cleared(received, e.by(), Rial.ZERO, e.on());
      case Bounced e when state instanceof Donation.Received received -> new Donation.Bounced(received, e.on());
      case Refunded e when state instanceof Donation.Cleared cleared -> new Donation.Cleared(
          cleared.received(), cleared.clearedBy(), cleared.refunded().plus(e.amount()), e.on());
      default -> state;
    };
  }

  private static Optional<Rejection> refunded(Refunded e, Donation.Cleared cleared) {
    return Requirements.that(!e.amount().isZero(), AMOUNT_IS_ZERO)
        .and(!e.amount().isMoreThan(cleared.kept()), MORE_THAN_GIVEN, Map.of("given", cleared.kept().amount()))
        .and(!e.by().equals(cleared.clearedBy()), NEEDS_A_SECOND_PERSON)
        .and(!e.bankReference().isBlank(), REFERENCE_MISSING)
        .and(e.province().equals(cleared.received().province()), DIFFERS_FROM_EARLIER_FACT)
        .andNotBefore(cleared.latest(), e.on())
        .objection();
  }

  private static Optional<Rejection> settled(DonationEvent event) {
    return Requirements.objection(event instanceof Received ? ALREADY_EXISTS : DONATION_NOT_PENDING);
  }
}
