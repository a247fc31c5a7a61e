package org.golrizan.command.donations;

import java.time.LocalDate;
import java.util.Optional;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.FundId;
import org.golrizan.events.donations.PaymentIntentId;
import org.golrizan.events.donations.PledgeId;

/** A benefactor goes to the payment gateway. */
record StartPayment(PaymentIntentId intentId, FundId fundId, Optional<PledgeId> pledgeId, Rial amount, LocalDate on) {}
