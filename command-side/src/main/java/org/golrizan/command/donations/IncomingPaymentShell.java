package org.golrizan.command.donations;

import org.golrizan.command.stream.StreamAggregate;
import org.golrizan.command.stream.StreamKind;
import org.golrizan.command.stream.StreamShell;
import org.golrizan.domain.donations.IncomingPayment;
import org.golrizan.domain.donations.IncomingPaymentCommand;
import org.golrizan.domain.donations.IncomingPaymentDecider;
import org.golrizan.events.donations.IncomingPaymentEvent;
import org.golrizan.events.donations.IncomingPaymentId;

@StreamAggregate(type = "incoming-payment")
final class IncomingPaymentShell extends StreamShell<IncomingPaymentCommand, IncomingPayment, IncomingPaymentEvent> {

  static final StreamKind<IncomingPaymentId, IncomingPaymentCommand, IncomingPayment, IncomingPaymentEvent> INCOMING_PAYMENT =
      new StreamKind<>("incoming-payment", IncomingPaymentShell.class, IncomingPaymentShell::new, new IncomingPaymentDecider());

  IncomingPaymentShell() {
    super(new IncomingPaymentDecider());
  }
}
