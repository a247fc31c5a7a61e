package org.golrizan.query.donations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.golrizan.events.donations.BounceReason;
import org.golrizan.events.donations.DonationMethod;
import org.golrizan.events.familysupport.AidKind;
import org.jspecify.annotations.Nullable;

/**
 * A gift of money and where it went, in rials: amount = refunded + unallocated + set aside + paid, once the bank cleared it.
 *
 * @param pledge      the pledge it keeps, where it keeps one
 * @param settledOn   the day on which the bank cleared or bounced it
 * @param refunded    the part that went back to the benefactor
 * @param allocated   the part that allocations use, paid or not
 * @param paid        the part that reached whom it was for
 * @param unallocated the part that is cleared and waits; nothing before the bank cleared it
 * @param uses        each allocation that uses a part, or did before it was given back
 * @param history     all that happened to it, in the order of record
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
    long refunded,
    long allocated,
    long paid,
    long unallocated,
    List<Use> uses,
    List<Entry> history) {

  /** What the bank says. */
  public enum Status {
    RECEIVED,
    CLEARED,
    BOUNCED
  }

  /** What can happen to a donation or a part of it. */
  public enum What {
    RECEIVED,
    CLEARED,
    BOUNCED,
    REFUNDED,
    ALLOCATED,
    PAID,
    PAYMENT_RETURNED,
    GIVEN_BACK
  }

  /** Where the part that an allocation uses is. */
  public enum Where {
    SET_ASIDE,
    PAID,
    GIVEN_BACK
  }

  /**
   * The part that one allocation uses.
   *
   * @param amount      rials
   * @param releaseCase whose claim it helps to settle; absent for aid
   * @param claim       which claim of the case
   * @param association whose aid to families it pays for; absent for a claim
   * @param province    where the help goes
   */
  public record Use(
      String allocation,
      long amount,
      Where where,
      @Nullable String releaseCase,
      @Nullable String claim,
      @Nullable String association,
      @Nullable AidKind aidKind,
      String province) {

    Use now(Where next) {
      return new Use(allocation, amount, next, releaseCase, claim, association, aidKind, province);
    }
  }

  /**
   * One thing that happened.
   *
   * @param amount     rials of this donation that it concerns
   * @param allocation which allocation it was, where it was one
   * @param on         when it was so
   * @param position   its place in the log
   * @param recorded   when it was entered
   */
  public record Entry(
      What what, long amount, @Nullable String allocation, LocalDate on, long position, Instant recorded) {}

  Donation bounced(BounceReason reason) {
    return new Donation(id, benefactor, fund, province, pledge, amount, method, status, receivedOn, settledOn, reason, refunded,
        allocated, paid, unallocated, uses, history);
  }

  Donation with(Use use) {
    List<Use> more = new ArrayList<>(uses);
    more.add(use);
    return new Donation(id, benefactor, fund, province, pledge, amount, method, status, receivedOn, settledOn, bounceReason, refunded,
        allocated, paid, unallocated, List.copyOf(more), history);
  }

  /** Takes an entry in. Of an allocation the use must be known already. */
  Donation with(Entry entry) {
    List<Entry> more = new ArrayList<>(history);
    more.add(entry);
    Status now = switch (entry.what()) {
      case CLEARED -> Status.CLEARED;
      case BOUNCED -> Status.BOUNCED;
      default -> status;
    };
    boolean settles = entry.what() == What.CLEARED || entry.what() == What.BOUNCED;
    List<Use> moved = uses.stream().map(use -> use.allocation().equals(entry.allocation()) ? moved(use, entry.what()) : use).toList();
    long nowRefunded = refunded + (entry.what() == What.REFUNDED ? entry.amount() : 0);
    long used = moved.stream().filter(use -> use.where() != Where.GIVEN_BACK).mapToLong(Use::amount).sum();
    return new Donation(id, benefactor, fund, province, pledge, amount, method, now, receivedOn,
        settles ? entry.on() : settledOn, bounceReason, nowRefunded, used,
        moved.stream().filter(use -> use.where() == Where.PAID).mapToLong(Use::amount).sum(),
        now == Status.CLEARED ? amount - nowRefunded - used : 0, moved, List.copyOf(more));
  }

  private static Use moved(Use use, What what) {
    return switch (what) {
      case PAID -> use.now(Where.PAID);
      case PAYMENT_RETURNED -> use.now(Where.SET_ASIDE);
      case GIVEN_BACK -> use.now(Where.GIVEN_BACK);
      default -> use;
    };
  }

  /** The donation as it was when the log ended at the position; empty if it was not received yet. */
  public Optional<Donation> asOf(long position) {
    if (history.isEmpty() || history.getFirst().position() > position) {
      return Optional.empty();
    }
    Donation then = new Donation(id, benefactor, fund, province, pledge, amount, method, Status.RECEIVED, receivedOn, null, null, 0,
        0, 0, 0, List.of(), List.of());
    for (Entry entry : history) {
      if (entry.position() <= position) {
        if (entry.what() == What.ALLOCATED) {
          then = then.with(use(entry).now(Where.SET_ASIDE));
        }
        then = then.with(entry);
      }
    }
    return Optional.of(then.status() == Status.BOUNCED && bounceReason != null ? then.bounced(bounceReason) : then);
  }

  private Use use(Entry entry) {
    return uses.stream().filter(use -> use.allocation().equals(entry.allocation())).findFirst().orElseThrow();
  }
}
