package org.golrizan.query.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;
import org.golrizan.query.funds.Fund;
import org.golrizan.query.loans.Loan;
import org.jspecify.annotations.Nullable;

/**
 * What money waits, and for how long.
 *
 * @param asOf     the position that the views had reached
 * @param province of the funds and loans; absent for all that the caller may see
 * @param on       the day that ages are counted to
 * @param funds    each fund, the one with the most free money first
 * @param totals   of all these funds
 * @param age      free money by the days since the bank cleared it; it adds up to what is free
 * @param oldestOn the day on which the oldest free money was cleared; absent if none is free
 */
public record MoneyReport(
    long asOf,
    @Nullable String province,
    LocalDate on,
    List<Money> funds,
    Money totals,
    Age age,
    @Nullable LocalDate oldestOn,
    Loans loans) {

  /** A fund's or all funds' money, in rials. */
  public record Money(
      @Nullable String fund,
      String persianName,
      String englishName,
      long pledged,
      long received,
      long cleared,
      long refunded,
      long allocated,
      long paid,
      long free) {

    static Money of(Fund fund) {
      return new Money(fund.id(), fund.persianName(), fund.englishName(), fund.pledged(), fund.received(), fund.cleared(),
          fund.refunded(), fund.allocated(), fund.paid(), fund.free());
    }

    static Money sum(List<Money> all) {
      return new Money(null, "", "", sum(all, Money::pledged), sum(all, Money::received), sum(all, Money::cleared),
          sum(all, Money::refunded), sum(all, Money::allocated), sum(all, Money::paid), sum(all, Money::free));
    }

    private static long sum(List<Money> all, ToLongFunction<Money> amount) {
      return all.stream().mapToLong(amount).sum();
    }
  }

  /** Rials that have been free for up to 30, 90 and 365 days, and longer. */
  public record Age(long upTo30Days, long upTo90Days, long upTo365Days, long longer) {

    private static final int MONTH = 30;
    private static final int QUARTER = 90;
    private static final int YEAR = 365;

    static final Age NONE = new Age(0, 0, 0, 0);

    Age plus(long amount, long days) {
      return new Age(
          upTo30Days + (days <= MONTH ? amount : 0),
          upTo90Days + (days > MONTH && days <= QUARTER ? amount : 0),
          upTo365Days + (days > QUARTER && days <= YEAR ? amount : 0),
          longer + (days > YEAR ? amount : 0));
    }
  }

  /**
   * Bank loans, in rials.
   *
   * @param paidOut     how many were paid out
   * @param lent        what banks paid towards claims
   * @param owed        what is to be repaid of it with what the banks ask
   * @param overdue     how many have an instalment that was due before the day and is not repaid
   */
  public record Loans(int granted, int paidOut, long lent, long owed, long repaid, long open, int overdue) {

    static final Loans NONE = new Loans(0, 0, 0, 0, 0, 0, 0);

    Loans plus(Loan loan, LocalDate on) {
      return switch (loan.status()) {
        case CANCELLED -> this;
        case GRANTED -> new Loans(granted + 1, paidOut, lent, owed, repaid, open, overdue);
        case PAID_OUT, REPAID -> new Loans(granted, paidOut + 1, lent + loan.amount(), owed + loan.owed(), repaid + loan.repaid(),
            open + loan.open(), overdue + (loan.nextDueOn() != null && loan.nextDueOn().isBefore(on) ? 1 : 0));
      };
    }
  }
}
