package org.golrizan.command.donations;

import org.golrizan.command.stream.StreamAggregate;
import org.golrizan.command.stream.StreamKind;
import org.golrizan.command.stream.StreamShell;
import org.golrizan.domain.donations.PaymentIntent;
import org.golrizan.domain.donations.PaymentIntentCommand;
import org.golrizan.domain.donations.PaymentIntentDecider;
import org.golrizan.events.donations.PaymentIntentEvent;
import org.golrizan.events.donations.PaymentIntentId;

@StreamAggregate(type = "payment-intent")
final class PaymentIntentShell extends StreamShell<PaymentIntentCommand, PaymentIntent, PaymentIntentEvent> {

  static final StreamKind<PaymentIntentId, PaymentIntentCommand, PaymentIntent, PaymentIntentEvent> PAYMENT_INTENT =
      new StreamKind<>("payment-intent", PaymentIntentShell.class, PaymentIntentShell::new, new PaymentIntentDecider());

  PaymentIntentShell() {
    super(new PaymentIntentDecider());
  }
}
