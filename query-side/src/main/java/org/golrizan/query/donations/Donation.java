package org.golrizan.query.donations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.golrizan.events.donations.BounceReason;
import org.golrizan.events.donations.DonationMethod;
import org.jspecify.annotations.Nullable;

/**
 * A gift of money and where it went, in rials: amount ≥ allocated ≥ paid.
 *
 * @param pledge    the pledge it keeps, where it keeps one
 * @param allocated the part of it that allocations use
 * @param paid      the part of it that reached creditors
 * @param uses      each allocation that uses a part
 */
public record Donation(
    String id,
    String benefactor,
    String fund,
    String province,
    @Nullable String pledge,
    long amount,
    DonationMethod method,
    Status status,
    LocalDate receivedOn,
    @Nullable LocalDate settledOn,
    @Nullable BounceReason bounceReason,
    long allocated,
    long paid,
    List<Use> uses) {

  /** What the bank says. */
  public enum Status {
    RECEIVED,
    CLEARED,
    BOUNCED
  }

  /** The part that one allocation uses. */
  public record Use(String allocation, long amount, boolean paid) {}

  Donation settled(Status newStatus, LocalDate on, @Nullable BounceReason reason) {
    return new Donation(id, benefactor, fund, province, pledge, amount, method, newStatus, receivedOn, on, reason, allocated,
        paid, uses);
  }

  Donation used(String allocation, long part) {
    List<Use> more = new ArrayList<>(uses);
    more.add(new Use(allocation, part, false));
    return with(more);
  }

  Donation paid(String allocation) {
    return with(uses.stream()
        .map(use -> use.allocation().equals(allocation) ? new Use(allocation, use.amount(), true) : use)
        .toList());
  }

  private Donation with(List<Use> now) {
    return new Donation(id, benefactor, fund, province, pledge, amount, method, status, receivedOn, settledOn, bounceReason,
        now.stream().mapToLong(Use::amount).sum(),
        now.stream().filter(Use::paid).mapToLong(Use::amount).sum(),
        List.copyOf(now));
  }
}
