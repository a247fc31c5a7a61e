package org.golrizan.query.allocations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.golrizan.events.donations.GiveBackReason;
import org.golrizan.events.donations.PaymentReturnReason;
import org.golrizan.events.familysupport.AidKind;
import org.golrizan.query.view.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Money set aside for one debt claim, or for an association's aid of one kind.
 *
 * @param releaseCase whose claim it is for; absent for aid
 * @param association whose aid it is for; absent for a claim
 * @param province    where the help goes
 * @param amount      rials; the parts of the donations add up to it
 * @param history     all that happened to it, in the order of record
 */
public record Allocation(
    String id,
    String fund,
    @Nullable String releaseCase,
    @Nullable String claim,
    @Nullable String association,
    @Nullable AidKind aidKind,
    String province,
    long amount,
    Status status,
    List<Part> parts,
    String madeBy,
    LocalDate madeOn,
    @Nullable String orderReference,
    @Nullable String orderedBy,
    @Nullable LocalDate orderedOn,
    @Nullable String bankReference,
    @Nullable String paidBy,
    @Nullable LocalDate paidOn,
    @Nullable PaymentReturnReason returnReason,
    @Nullable GiveBackReason giveBackReason,
    List<Step> history) {

  /** Where the money is. */
  public enum Status {
    MADE,
    PAYMENT_ORDERED,
    PAID,
    PAYMENT_RETURNED,
    GIVEN_BACK
  }

  /** What one donation gives, in rials. */
  public record Part(String donation, long amount) {}

  /**
   * One step.
   *
   * @param status   where it led
   * @param on       when it was so
   * @param position its place in the log
   * @param recorded when it was entered
   */
  public record Step(Status status, LocalDate on, long position, Instant recorded) {}

  Allocation ordered(String reference, String by, LocalDate on, Moment at) {
    return new Allocation(id, fund, releaseCase, claim, association, aidKind, province, amount, status, parts, madeBy, madeOn,
        reference, by, on, null, null, null, null, null, history).step(Status.PAYMENT_ORDERED, on, at);
  }

  Allocation paid(String reference, String by, LocalDate on, Moment at) {
    return new Allocation(id, fund, releaseCase, claim, association, aidKind, province, amount, status, parts, madeBy, madeOn,
        orderReference, orderedBy, orderedOn, reference, by, on, null, null, history).step(Status.PAID, on, at);
  }

  Allocation returned(PaymentReturnReason reason, LocalDate on, Moment at) {
    return new Allocation(id, fund, releaseCase, claim, association, aidKind, province, amount, status, parts, madeBy, madeOn,
        orderReference, orderedBy, orderedOn, bankReference, paidBy, paidOn, reason, null, history)
        .step(Status.PAYMENT_RETURNED, on, at);
  }

  Allocation givenBack(GiveBackReason reason, LocalDate on, Moment at) {
    return new Allocation(id, fund, releaseCase, claim, association, aidKind, province, amount, status, parts, madeBy, madeOn,
        orderReference, orderedBy, orderedOn, bankReference, paidBy, paidOn, returnReason, reason, history)
        .step(Status.GIVEN_BACK, on, at);
  }

  Allocation step(Status next, LocalDate on, Moment at) {
    List<Step> more = new ArrayList<>(history);
    more.add(new Step(next, on, at.position(), at.time()));
    return new Allocation(id, fund, releaseCase, claim, association, aidKind, province, amount, next, parts, madeBy, madeOn,
        orderReference, orderedBy, orderedOn, bankReference, paidBy, paidOn, returnReason, giveBackReason, List.copyOf(more));
  }

  /** Where the money was when the log ended at the position; empty if the allocation was not made yet. */
  public Optional<Status> statusAsOf(long position) {
    return history.stream().filter(step -> step.position() <= position).map(Step::status).reduce((earlier, later) -> later);
  }
}
