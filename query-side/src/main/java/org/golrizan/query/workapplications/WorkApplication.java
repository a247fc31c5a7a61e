package org.golrizan.query.workapplications;

import java.time.LocalDate;
import org.golrizan.events.employment.DeclineReason;
import org.jspecify.annotations.Nullable;

/**
 * An application for work.
 *
 * @param prison      the code of the workshop's prison
 * @param submittedBy the member of staff who entered it
 * @param decidedBy   the member of the classification council who approved or declined it
 * @param placement   the placement it led to
 */
public record WorkApplication(
    String id,
    String prisoner,
    String workshop,
    String prison,
    Status status,
    String submittedBy,
    LocalDate submittedOn,
    @Nullable String decidedBy,
    @Nullable LocalDate decidedOn,
    @Nullable DeclineReason declineReason,
    @Nullable String placement) {

  /** Where the application stands. */
  public enum Status {
    PENDING,
    APPROVED,
    DECLINED,
    WITHDRAWN,
    PLACED
  }

  WorkApplication decided(Status decision, String by, LocalDate on, @Nullable DeclineReason reason) {
    return new WorkApplication(
        id, prisoner, workshop, prison, decision, submittedBy, submittedOn, by, on, reason, placement);
  }

  WorkApplication now(Status newStatus, @Nullable String newPlacement) {
    return new WorkApplication(id, prisoner, workshop, prison, newStatus, submittedBy, submittedOn, decidedBy, decidedOn,
        declineReason, newPlacement);
  }
}
