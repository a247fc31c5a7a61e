package org.golrizan.query.publiccampaigns;

/**
 * One of those behind a fund's money: who gave to it, or whose debts it helps to settle. For counting people; shown to nobody.
 *
 * @param id     the fund, a slash, and the benefactor or release case
 * @param rials  what of the gifts was neither bounced nor refunded, or what is set aside and not given back; zero counts nobody
 */
public record FundPerson(String id, String fund, Side side, long rials) {

  /** On which side of the money. */
  public enum Side {
    GIVER,
    HELPED
  }

  FundPerson plus(long change) {
    return new FundPerson(id, fund, side, Math.addExact(rials, change));
  }
}
