package org.golrizan.query.placements;

import java.time.LocalDate;
import org.golrizan.events.employment.PlacementEndReason;
import org.golrizan.events.employment.WorkTime;
import org.golrizan.events.employment.WorkshopOwnership;
import org.jspecify.annotations.Nullable;

/**
 * A work placement.
 *
 * @param prison    the code of the workshop's prison
 * @param ownership who owned the workshop when it began
 * @param payAmount rials a day or a piece; none if unpaid
 */
public record Placement(
    String id,
    String application,
    String prisoner,
    String workshop,
    String prison,
    WorkshopOwnership ownership,
    WorkTime workTime,
    PayKind pay,
    @Nullable Long payAmount,
    Status status,
    LocalDate startedOn,
    @Nullable LocalDate endedOn,
    @Nullable PlacementEndReason endReason) {

  /** Whether it goes on. */
  public enum Status {
    ACTIVE,
    ENDED
  }

  /** What is paid for. */
  public enum PayKind {
    PER_DAY,
    PER_PIECE,
    UNPAID
  }

  Placement ended(PlacementEndReason reason, LocalDate on) {
    return new Placement(id, application, prisoner, workshop, prison, ownership, workTime, pay, payAmount, Status.ENDED,
        startedOn, on, reason);
  }
}
