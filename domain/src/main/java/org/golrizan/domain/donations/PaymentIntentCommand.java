package org.golrizan.domain.donations;

import java.time.LocalDate;
import java.util.Optional;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.BenefactorId;
import org.golrizan.events.donations.DonationId;
import org.golrizan.events.donations.FundId;
import org.golrizan.events.donations.IntentFailureReason;
import org.golrizan.events.donations.PaymentIntentId;
import org.golrizan.events.donations.PledgeId;

/** What can be asked of a payment at a gateway. */
public sealed interface PaymentIntentCommand {

  PaymentIntentId intentId();

  /** @param province the fund's */
  record Start(
      PaymentIntentId intentId,
      BenefactorId benefactorId,
      FundId fundId,
      Province province,
      Optional<PledgeId> pledgeId,
      Rial amount,
      LocalDate on)
      implements PaymentIntentCommand {}

  /** The gateway took the money. Nothing happens if it said the same before. */
  record Succeed(PaymentIntentId intentId, DonationId donationId, String reference, LocalDate on)
      implements PaymentIntentCommand {}

  /** The gateway took no money. Nothing happens if it said so before. */
  record Fail(PaymentIntentId intentId, IntentFailureReason reason, LocalDate on) implements PaymentIntentCommand {}
}
