package org.golrizan.domain.donations;

import java.time.LocalDate;
import java.util.Set;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.BenefactorId;
import org.golrizan.events.donations.DonationId;
import org.golrizan.events.donations.FundId;

/** What the rules know of a pledge. */
public sealed interface Pledge {

  record NotMade() implements Pledge {}

  /**
   * Open, partly kept or kept, as {@link #open()} says.
   *
   * @param counted   rials of donations counted so far; never more than {@code amount}
   * @param donations which ones
   * @param latest    the latest effective date so far
   */
  record Made(
      BenefactorId benefactorId,
      FundId fundId,
      Province province,
      Rial amount,
      Rial counted,
      Set<DonationId> donations,
      LocalDate on,
      LocalDate dueOn,
      LocalDate latest)
      implements Pledge {

    public Made {
      donations = Set.copyOf(donations);
    }

    /** What is still promised; zero once the pledge is kept. */
    public Rial open() {
      return amount.minus(counted);
    }
  }

  /** @param last the pledge as it was; what was open then is no longer promised */
  record Cancelled(Made last, LocalDate on) implements Pledge {}
}
