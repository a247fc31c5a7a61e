package org.golrizan.query.donations;

import java.util.List;

/**
 * Where every rial of a donation is, when the log ended at a position: amount = refunded + unallocated + setAside + paid once the bank
 * cleared it, and before that amount = pending.
 *
 * @param pending     the bank has not cleared it
 * @param unallocated cleared, and waits
 * @param setAside    set aside for claims and aid, not paid
 * @param paid        reached creditors and associations
 * @param uses        what it was used for; parts that were given back are not among them
 */
record Trace(
    String donation,
    long asOf,
    Donation.Status status,
    long amount,
    long pending,
    long refunded,
    long unallocated,
    long setAside,
    long paid,
    List<Donation.Use> uses) {

  static Trace of(Donation donation, long asOf) {
    boolean pending = donation.status() == Donation.Status.RECEIVED;
    return new Trace(donation.id(), asOf, donation.status(), donation.amount(), pending ? donation.amount() : 0,
        donation.refunded(), donation.unallocated(), donation.allocated() - donation.paid(), donation.paid(),
        donation.uses().stream().filter(use -> use.where() != Donation.Where.GIVEN_BACK).toList());
  }
}
