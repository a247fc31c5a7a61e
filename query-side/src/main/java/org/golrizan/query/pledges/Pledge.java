package org.golrizan.query.pledges;

import java.time.LocalDate;
import org.golrizan.events.donations.PledgeCancelReason;
import org.jspecify.annotations.Nullable;

/**
 * A promise to give. In rials, amount = kept + cancelled + open; a cleared donation beyond the promise keeps no more than it.
 *
 * @param kept      what cleared donations kept
 * @param open      what is still promised
 * @param cancelled what was cancelled while open
 */
public record Pledge(
    String id,
    String benefactor,
    String fund,
    String province,
    Status status,
    long amount,
    long kept,
    long open,
    long cancelled,
    LocalDate madeOn,
    LocalDate dueOn,
    @Nullable PledgeCancelReason cancelReason,
    @Nullable LocalDate cancelledOn) {

  /** How far it is kept. */
  public enum Status {
    OPEN,
    PARTLY_KEPT,
    KEPT,
    CANCELLED
  }

  Pledge kept(long more) {
    long nowOpen = Math.max(0, open - more);
    return new Pledge(id, benefactor, fund, province, nowOpen == 0 ? Status.KEPT : Status.PARTLY_KEPT, amount,
        kept + (open - nowOpen), nowOpen, cancelled, madeOn, dueOn, cancelReason, cancelledOn);
  }

  Pledge cancelled(PledgeCancelReason reason, LocalDate on) {
    return new Pledge(id, benefactor, fund, province, Status.CANCELLED, amount, kept, 0, open, madeOn, dueOn, reason, on);
  }
}
