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
    /** Has a debt for which money is set aside that was not all paid: counted from the two before, of nobody a document's own. */
    WAITING
  }

  /** One of those whom a fund helps, whatever the side. */
  record Case(String fund, String id) {}

  Case person() {
    return new Case(fund, id.substring(id.lastIndexOf('/') + 1));
  }

  FundPerson plus(long change) {
    return new FundPerson(id, fund, side, Math.addExact(rials, change));
  }
}
