package org.golrizan.domain.donations;

import static org.golrizan.domain.CommonRule.ALREADY_EXISTS;
import static org.golrizan.domain.CommonRule.AMOUNT_IS_ZERO;
import static org.golrizan.domain.CommonRule.NOT_FOUND;
import static org.golrizan.domain.CommonRule.REFERENCE_MISSING;
import static org.golrizan.domain.donations.DonationRule.INTENT_ALREADY_SETTLED;

import java.util.List;
import java.util.Optional;
import org.golrizan.domain.Decider;
import org.golrizan.domain.Rejection;
import org.golrizan.domain.Requirements;
import org.golrizan.events.donations.PaymentIntentEvent;
import org.golrizan.events.donations.PaymentIntentEvent.Failed;
import org.golrizan.events.donations.PaymentIntentEvent.Started;
import org.golrizan.events.donations.PaymentIntentEvent.Succeeded;

/**
 * A payment at a gateway is one donation, however often the gateway tells of it. A gateway that took money after it had said that it
 * would not is believed: the money is there.
 */
public final class PaymentIntentDecider implements Decider<PaymentIntentCommand, PaymentIntent, PaymentIntentEvent> {

  @Override
  public PaymentIntent initial() {
    return new PaymentIntent.NotStarted();
  }

  @Override
  public List<PaymentIntentEvent> propose(PaymentIntentCommand command, PaymentIntent state) {
    return switch (command) {
      case PaymentIntentCommand.Start c -> List.of(
          new Started(c.intentId(), c.benefactorId(), c.fundId(), c.province(), c.pledgeId(), c.amount(), c.on()));
      case PaymentIntentCommand.Succeed c
          when state instanceof PaymentIntent.Succeeded before && before.reference().equals(c.reference()) -> List.of();
      case PaymentIntentCommand.Succeed c -> List.of(new Succeeded(c.intentId(), c.donationId(), c.reference(), c.on()));
      case PaymentIntentCommand.Fail c when state instanceof PaymentIntent.Failed -> List.of();
      case PaymentIntentCommand.Fail c -> List.of(new Failed(c.intentId(), c.reason(), c.on()));
    };
  }

  @Override
  public Optional<Rejection> objection(PaymentIntentEvent event, PaymentIntent state) {
    return switch (event) {
      case Started e -> Requirements.that(state instanceof PaymentIntent.NotStarted, ALREADY_EXISTS)
          .and(!e.amount().isZero(), AMOUNT_IS_ZERO)
          .objection();
      case Succeeded e -> state.facts()
          .map(started -> Requirements.that(!(state instanceof PaymentIntent.Succeeded), INTENT_ALREADY_SETTLED)
              .and(!e.reference().isBlank(), REFERENCE_MISSING)
              .andNotBefore(started.on(), e.on())
              .objection())
          .orElseGet(() -> Requirements.objection(NOT_FOUND));
      case Failed e -> state.facts()
          .map(started -> Requirements.that(state instanceof PaymentIntent.Started, INTENT_ALREADY_SETTLED)
              .andNotBefore(started.on(), e.on())
              .objection())
          .orElseGet(() -> Requirements.objection(NOT_FOUND));
    };
  }

  @Override
  public PaymentIntent evolve(PaymentIntent state, PaymentIntentEvent event) {
    return switch (event) {
      case Started e -> new PaymentIntent.Started(
          e.benefactorId(), e.fundId(), e.province(), e.pledgeId(), e.amount(), e.on());
      case Succeeded e -> state.facts()
          .<PaymentIntent>map(started -> new PaymentIntent.Succeeded(started, e.donationId(), e.reference())).orElse(state);
      case Failed e -> state.facts().<PaymentIntent>map(started -> new PaymentIntent.Failed(started, e.on())).orElse(state);
    };
  }
}
