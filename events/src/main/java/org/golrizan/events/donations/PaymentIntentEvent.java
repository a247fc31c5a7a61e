package org.golrizan.events.donations;

import java.time.LocalDate;
import java.util.Optional;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.EventType;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;

/** What happens to a payment at a gateway. */
public sealed interface PaymentIntentEvent extends DomainEvent {

  PaymentIntentId intentId();

  @Override
  default PaymentIntentId stream() {
    return intentId();
  }

  /** @param province the fund's */
  @EventType(value = "payment-intent.started", meaning = "A benefactor went to the payment gateway.")
  record Started(
      PaymentIntentId intentId,
      BenefactorId benefactorId,
      FundId fundId,
      Province province,
      Optional<PledgeId> pledgeId,
      Rial amount,
      LocalDate on)
      implements PaymentIntentEvent {}

  /** @param reference the gateway's, for whoever asks there */
  @EventType(value = "payment-intent.succeeded", meaning = "The gateway took the money: it is a donation.")
  record Succeeded(PaymentIntentId intentId, DonationId donationId, String reference, LocalDate on)
      implements PaymentIntentEvent {}

  @EventType(value = "payment-intent.failed", meaning = "The payment at the gateway came to nothing.")
  record Failed(PaymentIntentId intentId, IntentFailureReason reason, LocalDate on) implements PaymentIntentEvent {}
}
