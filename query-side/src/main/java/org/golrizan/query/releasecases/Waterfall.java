package org.golrizan.query.releasecases;

import java.util.List;
import java.util.function.ToLongFunction;

/**
 * How all claims of a case are settled, in rials: the sums of its claims.
 *
 * @param confirmed = forgiven + relieved + ownContribution + bankLoan + allocated + outstanding
 */
public record Waterfall(
    long confirmed,
    long forgiven,
    long relieved,
    long ownContribution,
    long bankLoan,
    long allocated,
    long paid,
    long outstanding) {

  /** Before anything is known. */
  public static final Waterfall NOTHING = new Waterfall(0, 0, 0, 0, 0, 0, 0, 0);

  /** The sums of both. */
  public Waterfall plus(Waterfall other) {
    return new Waterfall(
        Math.addExact(confirmed, other.confirmed),
        Math.addExact(forgiven, other.forgiven),
        Math.addExact(relieved, other.relieved),
        Math.addExact(ownContribution, other.ownContribution),
        Math.addExact(bankLoan, other.bankLoan),
        Math.addExact(allocated, other.allocated),
        Math.addExact(paid, other.paid),
        Math.addExact(outstanding, other.outstanding));
  }

  static Waterfall of(List<Claim> claims) {
    return new Waterfall(
        sum(claims, Claim::confirmed),
        sum(claims, Claim::forgiven),
        sum(claims, Claim::relieved),
        sum(claims, Claim::ownContribution),
        sum(claims, Claim::bankLoan),
        sum(claims, Claim::allocated),
        sum(claims, Claim::paid),
        sum(claims, Claim::outstanding));
  }

  private static long sum(List<Claim> claims, ToLongFunction<Claim> amount) {
    return claims.stream().mapToLong(amount).sum();
  }
}
