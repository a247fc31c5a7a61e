package org.golrizan.command.donations;

import java.time.LocalDate;
import java.util.Optional;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.BenefactorId;
import org.golrizan.events.donations.DonationId;
import org.golrizan.events.donations.FundId;
import org.golrizan.events.donations.IncomingPaymentId;
import org.golrizan.events.donations.IncomingPaymentSource;
import org.golrizan.events.donations.PledgeId;

/**
 * A payment came in. If it is known whose it is, it is a donation at once; if the very payment came in before, nothing happens.
 *
 * @param donationId what the donation is called if the payment becomes one now
 * @param giver      who gave it, as the payment itself says or somebody saw
 */
record EnterPayment(
    IncomingPaymentId paymentId,
    IncomingPaymentSource source,
    String issuer,
    String reference,
    FundId fundId,
    Rial amount,
    DonationId donationId,
    Giver giver,
    LocalDate on) {

  /** Who gave. */
  sealed interface Giver {

    /** Named by staff: it must be right. */
    record Named(BenefactorId benefactorId, Optional<PledgeId> pledgeId) implements Giver {}

    /** @param text what the payer wrote: the id of a pledge or a benefactor, or anything else, and then nobody is known */
    record Written(Optional<String> text) implements Giver {}
  }
}
