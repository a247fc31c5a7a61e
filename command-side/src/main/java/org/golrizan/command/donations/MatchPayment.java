package org.golrizan.command.donations;

import java.time.LocalDate;
import java.util.Optional;
import org.golrizan.events.donations.BenefactorId;
import org.golrizan.events.donations.DonationId;
import org.golrizan.events.donations.IncomingPaymentId;
import org.golrizan.events.donations.PledgeId;

/** It was found out whose donation a payment is. */
record MatchPayment(
    IncomingPaymentId paymentId, DonationId donationId, BenefactorId benefactorId, Optional<PledgeId> pledgeId, LocalDate on) {}
