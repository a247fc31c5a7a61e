package org.golrizan.command.donations;

import java.time.LocalDate;
import java.util.Optional;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.BenefactorId;
import org.golrizan.events.donations.DonationId;
import org.golrizan.events.donations.DonationMethod;
import org.golrizan.events.donations.FundId;
import org.golrizan.events.donations.PledgeId;

/** Money came in for a fund, perhaps to keep a pledge. */
record ReceiveDonation(
    DonationId donationId,
    BenefactorId benefactorId,
    FundId fundId,
    Optional<PledgeId> pledgeId,
    Rial amount,
    DonationMethod method,
    LocalDate on) {}
