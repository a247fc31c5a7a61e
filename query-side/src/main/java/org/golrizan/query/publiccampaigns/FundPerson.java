package org.golrizan.query.publiccampaigns;

/**
 * One of those behind a column of a fund's money. For counting people; shown to nobody.
 *
 * @param id    the fund, the side, and the benefactor or release case, with slashes between
 * @param rials what the column holds because of this person; zero counts nobody
 */
public record FundPerson(String id, String fund, Side side, long rials) {

  /** Behind which column. */
  public enum Side {
    /** Promised what was neither cancelled nor written off. */
    PLEDGER,
    /** Gave what was neither bounced nor refunded. */
    GIVER,
    /** Has a debt for which money is set aside. */
    HELPED,
    /** Has a debt for which money was paid. */
    PAID,
    /** Has a debt for which money is set aside that was not paid. */
    WAITING
  }

  FundPerson plus(long change) {
    return new FundPerson(id, fund, side, Math.addExact(rials, change));
  }
}
