package org.golrizan.domain.donations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.AllocationId;
import org.golrizan.events.donations.BenefactorId;
import org.golrizan.events.donations.DonationId;
import org.golrizan.events.donations.FundKind;
import org.golrizan.events.donations.FundTerms;
import org.golrizan.events.donations.Slice;

/** What the rules know of a fund. */
public sealed interface Fund {

  record NotOpened() implements Fund {}

  /**
   * What the fund holds. Always cleared − refunded ≥ allocated ≥ paid ≥ 0, as recorded and as of any effective date.
   *
   * @param cleared     all rials ever credited
   * @param refunded    of them, what went back to benefactors
   * @param allocated   of them, what is set aside, paid or not
   * @param paid        of them, what left the fund
   * @param lots        what is free of the credits, by the order they were recorded in; a lot that is used up is gone
   * @param credits     each donation that was credited: none counts twice, even long after it was used up
   * @param allocations each allocation, for the same reason
   */
  record Open(
      FundKind kind,
      Province province,
      Optional<BenefactorId> founder,
      Optional<Terms> terms,
      Rial cleared,
      Rial refunded,
      Rial allocated,
      Rial paid,
      PersistentMap<Long, Lot> lots,
      PersistentMap<UUID, Credit> credits,
      PersistentMap<UUID, SetAside> allocations)
      implements Fund {

    /** @param left the lots without the slices */
    private record Taken(List<Slice> slices, PersistentMap<Long, Lot> left) {}

    static Open opened(FundKind kind, Province province) {
      return new Open(kind, province, Optional.empty(), Optional.empty(), Rial.ZERO, Rial.ZERO, Rial.ZERO, Rial.ZERO,
          PersistentMap.empty(), PersistentMap.empty(), PersistentMap.empty());
    }

    /** Cleared, not refunded and not allocated: what can be spent. */
    public Rial free() {
      return cleared.minus(refunded).minus(allocated);
    }

    /** The version of the terms in force; 0 without terms. */
    public int termsVersion() {
      return terms.map(Terms::version).orElse(0);
    }

    /** The oldest free money that makes up the amount, credit by credit; less than the amount if the fund is short. */
    List<Slice> oldest(Rial amount) {
      return take(amount).slices();
    }

    Optional<LocalDate> creditedOn(DonationId donationId) {
      return credits.get(donationId.value()).map(Credit::on);
    }

    /** What is free of the donation. */
    Optional<Lot> lot(DonationId donationId) {
      return credits.get(donationId.value()).flatMap(credit -> lots.get(credit.number()));
    }

    Optional<SetAside> allocation(AllocationId allocationId) {
      return allocations.get(allocationId.value());
    }

    Open founded(BenefactorId by) {
      return new Open(kind, province, Optional.of(by), terms, cleared, refunded, allocated, paid, lots, credits, allocations);
    }

    Open adopt(Terms adopted) {
      return new Open(
          kind, province, founder, Optional.of(adopted), cleared, refunded, allocated, paid, lots, credits, allocations);
    }

    Open credit(DonationId donationId, Rial amount, LocalDate on) {
      long next = credits.size();
      return new Open(kind, province, founder, terms, cleared.plus(amount), refunded, allocated, paid,
          lots.put(next, new Lot(donationId, amount, on)), credits.put(donationId.value(), new Credit(next, on)), allocations);
    }

    Open setAside(AllocationId allocationId, Rial amount, LocalDate on) {
      Taken taken = take(amount);
      return new Open(kind, province, founder, terms, cleared, refunded, allocated.plus(amount), paid, taken.left(), credits,
          allocations.put(allocationId.value(), new SetAside(amount, taken.slices(), SetAside.Status.SET_ASIDE, on)));
    }

    Open pay(AllocationId allocationId, SetAside allocation, LocalDate on) {
      return with(allocationId, allocation.now(SetAside.Status.PAID, on), allocated, paid.plus(allocation.amount()), lots);
    }

    Open takePaymentBack(AllocationId allocationId, SetAside allocation, LocalDate on) {
      return with(allocationId, allocation.now(SetAside.Status.SET_ASIDE, on), allocated, paid.minus(allocation.amount()), lots);
    }

    /** Each part is free again in the place of its credit, from the day on which it came back. */
    Open giveBack(AllocationId allocationId, SetAside allocation, LocalDate on) {
      PersistentMap<Long, Lot> more = lots;
      for (Slice slice : allocation.slices()) {
        long number = credits.get(slice.donationId().value()).orElseThrow().number();
        Lot back = new Lot(slice.donationId(), slice.amount(), on);
        more = more.put(number, more.get(number).map(left -> left.plus(back)).orElse(back));
      }
      return with(allocationId, allocation.now(SetAside.Status.GIVEN_BACK, on), allocated.minus(allocation.amount()), paid, more);
    }

    Open refund(DonationId donationId, Rial amount) {
      long number = credits.get(donationId.value()).orElseThrow().number();
      return new Open(kind, province, founder, terms, cleared, refunded.plus(amount), allocated, paid,
          without(lots, number, lots.get(number).orElseThrow(), amount), credits, allocations);
    }

    private Open with(AllocationId id, SetAside allocation, Rial nowAllocated, Rial nowPaid, PersistentMap<Long, Lot> nowFree) {
      return new Open(kind, province, founder, terms, cleared, refunded, nowAllocated, nowPaid, nowFree, credits,
          allocations.put(id.value(), allocation));
    }

    private Taken take(Rial amount) {
      List<Slice> slices = new ArrayList<>();
      PersistentMap<Long, Lot> left = lots;
      Rial missing = amount;
      while (!missing.isZero() && !left.isEmpty()) {
        long number = left.firstKey();
        Lot lot = left.get(number).orElseThrow();
        Rial part = lot.amount().min(missing);
        slices.add(new Slice(lot.donationId(), part));
        missing = missing.minus(part);
        left = without(left, number, lot, part);
      }
      return new Taken(List.copyOf(slices), left);
    }

    private static PersistentMap<Long, Lot> without(PersistentMap<Long, Lot> lots, long number, Lot lot, Rial part) {
      return part.equals(lot.amount())
          ? lots.remove(number)
          : lots.put(number, new Lot(lot.donationId(), lot.amount().minus(part), lot.from()));
    }
  }

  /** The version of the terms in force. */
  record Terms(int version, FundTerms terms, LocalDate on) {}

  /** @param number its place among the fund's credits, from 0 */
  record Credit(long number, LocalDate on) {}

  /** @param from the day from which all of it was free: the credit's, or a later one on which a part came back */
  record Lot(DonationId donationId, Rial amount, LocalDate from) {

    Lot plus(Lot back) {
      return new Lot(donationId, amount.plus(back.amount), back.from.isAfter(from) ? back.from : from);
    }
  }

  /**
   * An allocation as its fund knows it.
   *
   * @param latest the effective date of the latest of what happened to it
   */
  record SetAside(Rial amount, List<Slice> slices, Status status, LocalDate latest) {

    /** Where its money is. */
    public enum Status {
      SET_ASIDE,
      PAID,
      GIVEN_BACK
    }

    public SetAside {
      slices = List.copyOf(slices);
    }

    SetAside now(Status next, LocalDate on) {
      return new SetAside(amount, slices, next, on);
    }
  }
}
