package org.golrizan.domain.donations;

import static org.golrizan.domain.CommonRule.ALREADY_EXISTS;
import static org.golrizan.domain.CommonRule.AMOUNT_IS_ZERO;
import static org.golrizan.domain.CommonRule.DIFFERS_FROM_EARLIER_FACT;
import static org.golrizan.domain.CommonRule.NOT_FOUND;
import static org.golrizan.domain.CommonRule.REFERENCE_MISSING;
import static org.golrizan.domain.donations.DonationRule.PAYMENT_ALREADY_SETTLED;

import java.util.List;
import java.util.Optional;
import org.golrizan.domain.Decider;
import org.golrizan.domain.Rejection;
import org.golrizan.domain.Requirements;
import org.golrizan.events.donations.IncomingPaymentEvent;
import org.golrizan.events.donations.IncomingPaymentEvent.Dismissed;
import org.golrizan.events.donations.IncomingPaymentEvent.Entered;
import org.golrizan.events.donations.IncomingPaymentEvent.Matched;
import org.golrizan.events.donations.IncomingPaymentId;

/** A payment comes in once, however often the bank tells of it, and is one donation or none. */
public final class IncomingPaymentDecider implements Decider<IncomingPaymentCommand, IncomingPayment, IncomingPaymentEvent> {

  @Override
  public IncomingPayment initial() {
    return new IncomingPayment.NotEntered();
  }

  @Override
  public List<IncomingPaymentEvent> propose(IncomingPaymentCommand command, IncomingPayment state) {
    return switch (command) {
      case IncomingPaymentCommand.Enter c when state.facts().filter(known -> isSame(c, known)).isPresent() -> List.of();
      case IncomingPaymentCommand.Enter c -> List.of(new Entered(c.paymentId(), c.source(), c.issuer(), c.reference(), c.fundId(),
          c.province(), c.amount(), c.by(), c.on()));
      case IncomingPaymentCommand.Match c -> List.of(new Matched(c.paymentId(), c.donationId(), c.by(), c.on()));
      case IncomingPaymentCommand.Dismiss c -> List.of(new Dismissed(c.paymentId(), c.reason(), c.by(), c.on()));
    };
  }

  private static boolean isSame(IncomingPaymentCommand.Enter c, IncomingPayment.Entered known) {
    return c.fundId().equals(known.fundId()) && c.amount().equals(known.amount()) && c.on().equals(known.on());
  }

  @Override
  public Optional<Rejection> objection(IncomingPaymentEvent event, IncomingPayment state) {
    return switch (state) {
      case IncomingPayment.NotEntered() -> switch (event) {
        case Entered e -> Requirements.that(!e.amount().isZero(), AMOUNT_IS_ZERO)
            .and(!e.issuer().isBlank() && !e.reference().isBlank(), REFERENCE_MISSING)
            .and(e.paymentId().equals(IncomingPaymentId.of(e.source(), e.issuer(), e.reference())), DIFFERS_FROM_EARLIER_FACT)
            .objection();
        default -> Requirements.objection(NOT_FOUND);
      };
      case IncomingPayment.Entered entered -> switch (event) {
        case Entered e -> Requirements.objection(ALREADY_EXISTS);
        case Matched e -> Requirements.notBefore(entered.on(), e.on()).objection();
        case Dismissed e -> Requirements.notBefore(entered.on(), e.on()).objection();
      };
      case IncomingPayment.Matched _, IncomingPayment.Dismissed _ ->
          Requirements.objection(event instanceof Entered ? ALREADY_EXISTS : PAYMENT_ALREADY_SETTLED);
    };
  }

  @Override
  public IncomingPayment evolve(IncomingPayment state, IncomingPaymentEvent event) {
    return switch (event) {
      case Entered e -> new IncomingPayment.Entered(
          e.source(), e.issuer(), e.reference(), e.fundId(), e.province(), e.amount(), e.on());
      case Matched e when state instanceof IncomingPayment.Entered entered ->
          new IncomingPayment.Matched(entered, e.donationId());
      case Dismissed e when state instanceof IncomingPayment.Entered entered -> new IncomingPayment.Dismissed(entered);
      default -> state;
    };
  }
}
