package org.golrizan.query.releasecases;

import org.golrizan.events.release.ClaimKind;
import org.golrizan.query.view.PersonalValue;

/**
 * A debt claim, in rials. Always confirmed = forgiven + relieved + ownContribution + bankLoan + allocated + outstanding.
 *
 * @param id             names the claim in its case
 * @param confirmed      what the court confirmed
 * @param forgiven       what the creditor forgave and did not take back
 * @param relieved       what an insolvency ruling relieved
 * @param ownContribution what the prisoner paid
 * @param bankLoan       what a bank lent and paid
 * @param allocated      what funds set aside, paid or not
 * @param paid           the part of {@code allocated} that reached the creditor's account
 */
public record Claim(
    String id,
    ClaimKind kind,
    PersonalValue creditorName,
    PersonalValue depositAccount,
    String courtReference,
    long confirmed,
    long forgiven,
    long relieved,
    long ownContribution,
    long bankLoan,
    long allocated,
    long paid,
    long outstanding) {

  Claim forgiven(long change) {
    return with(forgiven + change, relieved, ownContribution, bankLoan, allocated, paid);
  }

  Claim relieved(long change) {
    return with(forgiven, relieved + change, ownContribution, bankLoan, allocated, paid);
  }

  Claim ownContribution(long change) {
    return with(forgiven, relieved, ownContribution + change, bankLoan, allocated, paid);
  }

  Claim bankLoan(long change) {
    return with(forgiven, relieved, ownContribution, bankLoan + change, allocated, paid);
  }

  Claim allocated(long change) {
    return with(forgiven, relieved, ownContribution, bankLoan, allocated + change, paid);
  }

  Claim paid(long change) {
    return with(forgiven, relieved, ownContribution, bankLoan, allocated, paid + change);
  }

  private Claim with(long nowForgiven, long nowRelieved, long nowOwn, long nowLoan, long nowAllocated, long nowPaid) {
    return new Claim(id, kind, creditorName, depositAccount, courtReference, confirmed, nowForgiven, nowRelieved, nowOwn,
        nowLoan, nowAllocated, nowPaid, confirmed - nowForgiven - nowRelieved - nowOwn - nowLoan - nowAllocated);
  }
}
