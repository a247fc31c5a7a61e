package org.golrizan.query.releasecases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.golrizan.events.release.ClaimKind;
import org.golrizan.events.release.NegotiationOutcome;
import org.golrizan.events.release.SettlementChannel;
import org.golrizan.query.view.PersonalValue;
import org.jspecify.annotations.Nullable;

/**
 * A debt claim, in rials. Always confirmed = forgiven + relieved + ownContribution + bankLoan + allocated + outstanding.
 *
 * @param id             names the claim in its case
 * @param document       the SHA-256 of the court's ruling; absent of what was recorded before it was asked for
 * @param confirmed      what the court confirmed
 * @param forgiven       what the creditor forgave and did not take back
 * @param relieved       what an insolvency ruling relieved
 * @param ownContribution what the prisoner paid
 * @param bankLoan       what a bank lent and paid
 * @param allocated      what funds set aside, paid or not
 * @param instalmentPlan in which parts the court lets the prisoner pay, the latest that was agreed
 * @param negotiation    talks with the creditor, in the order of record
 * @param paid           the part of {@code allocated} that reached the creditor's account
 */
public record Claim(
    String id,
    ClaimKind kind,
    PersonalValue creditorName,
    PersonalValue depositAccount,
    String courtReference,
    @Nullable String document,
    long confirmed,
    long forgiven,
    long relieved,
    long ownContribution,
    long bankLoan,
    long allocated,
    long paid,
    long outstanding,
    List<Instalment> instalmentPlan,
    List<Note> negotiation) {

  /** A part that the prisoner pays, in rials. */
  public record Instalment(LocalDate dueOn, long amount) {}

  /** What came of a talk with the creditor. */
  public record Note(LocalDate on, NegotiationOutcome outcome, PersonalValue note, String by) {}

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

  Claim settled(SettlementChannel channel, long change) {
    return switch (channel) {
      case FORGIVENESS -> forgiven(change);
      case INSOLVENCY_RELIEF -> relieved(change);
      case OWN_CONTRIBUTION -> ownContribution(change);
      case BANK_LOAN -> bankLoan(change);
      case DONATIONS -> allocated(change);
    };
  }

  Claim corrected(long amount, PersonalValue account, String reference, String ruling) {
    return new Claim(id, kind, creditorName, account, reference, ruling, amount, forgiven, relieved, ownContribution, bankLoan,
        allocated, paid, outstanding + amount - confirmed, instalmentPlan, negotiation);
  }

  Claim plan(List<Instalment> parts) {
    return new Claim(id, kind, creditorName, depositAccount, courtReference, document, confirmed, forgiven, relieved, ownContribution,
        bankLoan, allocated, paid, outstanding, parts, negotiation);
  }

  Claim noted(Note note) {
    List<Note> more = new ArrayList<>(negotiation);
    more.add(note);
    return new Claim(id, kind, creditorName, depositAccount, courtReference, document, confirmed, forgiven, relieved, ownContribution,
        bankLoan, allocated, paid, outstanding, instalmentPlan, List.copyOf(more));
  }

  private Claim with(long nowForgiven, long nowRelieved, long nowOwn, long nowLoan, long nowAllocated, long nowPaid) {
    return new Claim(id, kind, creditorName, depositAccount, courtReference, document, confirmed, nowForgiven, nowRelieved, nowOwn,
        nowLoan, nowAllocated, nowPaid, confirmed - nowForgiven - nowRelieved - nowOwn - nowLoan - nowAllocated,
        instalmentPlan, negotiation);
  }
}
