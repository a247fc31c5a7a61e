package org.golrizan.command.donations;

import java.time.LocalDate;
import java.util.List;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.BenefactorId;
import org.golrizan.events.donations.FundId;
import org.golrizan.events.donations.Instalment;
import org.golrizan.events.donations.PledgeId;

/** A benefactor promises to give to a fund. */
record MakePledge(
    PledgeId pledgeId, BenefactorId benefactorId, FundId fundId, Rial amount, LocalDate on, LocalDate dueOn,
    List<Instalment> instalments) {}
