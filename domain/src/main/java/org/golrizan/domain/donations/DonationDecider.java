package org.golrizan.domain.donations;

import static org.golrizan.domain.CommonRule.ALREADY_EXISTS;
import static org.golrizan.domain.CommonRule.AMOUNT_IS_ZERO;
import static org.golrizan.domain.CommonRule.DIFFERS_FROM_EARLIER_FACT;
import static org.golrizan.domain.CommonRule.NOT_FOUND;
import static org.golrizan.domain.donations.DonationRule.DONATION_NOT_PENDING;

import java.util.List;
import java.util.Optional;
import org.golrizan.domain.Decider;
import org.golrizan.domain.Decision;
import org.golrizan.domain.Rejection;
import org.golrizan.domain.Requirements;
import org.golrizan.events.donations.DonationEvent;
import org.golrizan.events.donations.DonationEvent.Bounced;
import org.golrizan.events.donations.DonationEvent.Cleared;
import org.golrizan.events.donations.DonationEvent.Received;

/** A donation that was received is cleared or bounced, once, with the whole of its amount. */
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
      case DonationCommand.Clear c -> receipt(state)
          .<DonationEvent>map(received -> new Cleared(c.donationId(), received.amount(), c.by(), c.on()))
          .stream().toList();
      case DonationCommand.Bounce c -> receipt(state)
          .<DonationEvent>map(received -> new Bounced(
              c.donationId(), received.amount(), received.province(), c.reason(), c.by(), c.on()))
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
      };
      case Donation.Cleared cleared -> settled(event);
      case Donation.Bounced bounced -> settled(event);
    };
  }

  @Override
  public Donation evolve(Donation state, DonationEvent event) {
    return switch (event) {
      case Received e ->
          new Donation.Received(e.benefactorId(), e.fundId(), e.province(), e.pledgeId(), e.amount(), e.on());
      case Cleared e when state instanceof Donation.Received received -> new Donation.Cleared(received, e.on());
      case Bounced e when state instanceof Donation.Received received -> new Donation.Bounced(received, e.on());
      default -> state;
    };
  }

  private static Optional<Rejection> settled(DonationEvent event) {
    return Requirements.objection(event instanceof Received ? ALREADY_EXISTS : DONATION_NOT_PENDING);
  }

  private static Optional<Donation.Received> receipt(Donation state) {
    return switch (state) {
      case Donation.NotReceived() -> Optional.empty();
      case Donation.Received received -> Optional.of(received);
      case Donation.Cleared cleared -> Optional.of(cleared.received());
      case Donation.Bounced bounced -> Optional.of(bounced.received());
    };
  }
}
