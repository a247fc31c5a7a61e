package org.golrizan.domain.donations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.AllocationId;
import org.golrizan.events.donations.DonationId;
import org.golrizan.events.donations.FundKind;
import org.golrizan.events.donations.Slice;

/** What the rules know of a fund. */
public sealed interface Fund {

  record NotOpened() implements Fund {}

  /**
   * What the fund holds. Cleared ≥ allocated ≥ paid ≥ 0, as recorded and as of any effective date.
   *
   * @param cleared     all rials ever credited
   * @param allocated   of them, all ever set aside
   * @param paid        of them, all that left the fund
   * @param lots        what is left of the credits, by the order they were recorded in; a lot that is used up is gone
   * @param credits     the day each donation was credited: no donation counts twice, even long after it was used up
   * @param allocations each allocation, for the same reason
   */
  record Open(
      FundKind kind,
      Province province,
      Rial cleared,
      Rial allocated,
      Rial paid,
      PersistentMap<Long, Slice> lots,
      PersistentMap<UUID, LocalDate> credits,
      PersistentMap<UUID, SetAside> allocations)
      implements Fund {

    /** @param left the lots without the slices */
    private record Taken(List<Slice> slices, PersistentMap<Long, Slice> left) {}

    /** Cleared and not yet allocated: what can be spent. */
    public Rial free() {
      return cleared.minus(allocated);
    }

    /** The oldest free money that makes up the amount, credit by credit; less than the amount if the fund is short. */
    List<Slice> oldest(Rial amount) {
      return take(amount).slices();
    }

    Optional<LocalDate> creditedOn(DonationId donationId) {
      return credits.get(donationId.value());
    }

    Optional<SetAside> allocation(AllocationId allocationId) {
      return allocations.get(allocationId.value());
    }

    Open credit(DonationId donationId, Rial amount, LocalDate on) {
      long next = credits.size();
      return new Open(kind, province, cleared.plus(amount), allocated, paid,
          lots.put(next, new Slice(donationId, amount)), credits.put(donationId.value(), on), allocations);
    }

    Open setAside(AllocationId allocationId, Rial amount, LocalDate on) {
      return new Open(kind, province, cleared, allocated.plus(amount), paid, take(amount).left(), credits,
          allocations.put(allocationId.value(), new SetAside(amount, on, false)));
    }

    Open pay(AllocationId allocationId, SetAside allocation) {
      return new Open(kind, province, cleared, allocated, paid.plus(allocation.amount()), lots, credits,
          allocations.put(allocationId.value(), new SetAside(allocation.amount(), allocation.on(), true)));
    }

    private Taken take(Rial amount) {
      List<Slice> slices = new ArrayList<>();
      PersistentMap<Long, Slice> left = lots;
      Rial missing = amount;
      while (!missing.isZero() && !left.isEmpty()) {
        long number = left.firstKey();
        Slice lot = left.get(number).orElseThrow();
        Rial part = lot.amount().min(missing);
        slices.add(new Slice(lot.donationId(), part));
        missing = missing.minus(part);
        left = part.equals(lot.amount())
            ? left.remove(number)
            : left.put(number, new Slice(lot.donationId(), lot.amount().minus(part)));
      }
      return new Taken(List.copyOf(slices), left);
    }
  }

  /** An allocation as its fund knows it. */
  record SetAside(Rial amount, LocalDate on, boolean paid) {}
}
