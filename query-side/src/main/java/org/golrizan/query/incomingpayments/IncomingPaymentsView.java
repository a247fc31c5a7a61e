package org.golrizan.query.incomingpayments;

import java.util.List;
import java.util.function.UnaryOperator;
import org.golrizan.events.donations.IncomingPaymentEvent;
import org.golrizan.query.view.Moment;
import org.golrizan.query.view.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Each payment that came in. */
@Component
class IncomingPaymentsView implements View<IncomingPaymentEvent, IncomingPayment> {

  @Override
  public String name() {
    return "incoming-payments";
  }

  @Override
  public Class<IncomingPayment> document() {
    return IncomingPayment.class;
  }

  @Override
  public Class<IncomingPaymentEvent> stream() {
    return IncomingPaymentEvent.class;
  }

  @Override
  public List<String> keys(IncomingPaymentEvent event, UnaryOperator<@Nullable String> links) {
    return List.of(event.paymentId().value().toString());
  }

  @Override
  public IncomingPayment fold(String key, @Nullable IncomingPayment before, IncomingPaymentEvent event, Moment at) {
    return switch (event) {
      case IncomingPaymentEvent.Entered e -> new IncomingPayment(
          key, e.source(), e.issuer(), e.reference(), e.fundId().value().toString(), e.province().code(), e.amount().amount(), e.on(),
          IncomingPayment.Status.WAITING, null, null);
      case IncomingPaymentEvent.Matched e -> View.existing(before).matched(e.donationId().value().toString());
      case IncomingPaymentEvent.Dismissed e -> View.existing(before).dismissed(e.reason());
    };
  }

  @Override
  public List<String> indexes() {
    return List.of("fund", "province", "status");
  }
}
