package org.golrizan.command.donations;

import java.time.LocalDate;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.DonationId;
import org.golrizan.events.donations.IntentFailureReason;
import org.golrizan.events.donations.PaymentIntentId;

/** What the gateway says of a payment. */
record AnswerPayment(PaymentIntentId intentId, Answer answer, LocalDate on) {

  /** Whether it took the money. */
  sealed interface Answer {

    /** @param donationId what the donation is called if the payment becomes one now */
    record Taken(Rial amount, String reference, DonationId donationId) implements Answer {}

    record NotTaken(IntentFailureReason reason) implements Answer {}
  }
}
