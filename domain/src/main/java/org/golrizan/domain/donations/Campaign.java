package org.golrizan.domain.donations;

import java.time.LocalDate;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.FundId;

/** What the rules know of a campaign. */
public sealed interface Campaign {

  record NotOpened() implements Campaign {}

  record Open(FundId fundId, LocalDate from, LocalDate to, Rial goal) implements Campaign {}
}
