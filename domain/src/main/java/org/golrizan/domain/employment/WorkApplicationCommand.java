package org.golrizan.domain.employment;

import java.time.LocalDate;
import org.golrizan.events.PrisonId;
import org.golrizan.events.StaffId;
import org.golrizan.events.employment.DeclineReason;
import org.golrizan.events.employment.PlacementId;
import org.golrizan.events.employment.PrisonerId;
import org.golrizan.events.employment.WorkApplicationId;
import org.golrizan.events.employment.WorkshopId;

/** What can be asked of an application for work. */
public sealed interface WorkApplicationCommand {

  WorkApplicationId applicationId();

  /** @param prisonId the prison of the workshop */
  record Submit(
      WorkApplicationId applicationId,
      PrisonerId prisonerId,
      WorkshopId workshopId,
      PrisonId prisonId,
      StaffId by,
      LocalDate on)
      implements WorkApplicationCommand {}

  record Approve(WorkApplicationId applicationId, StaffId by, LocalDate on) implements WorkApplicationCommand {}

  record Decline(WorkApplicationId applicationId, DeclineReason reason, StaffId by, LocalDate on)
      implements WorkApplicationCommand {}

  record Withdraw(WorkApplicationId applicationId, LocalDate on) implements WorkApplicationCommand {}

  record MarkPlaced(WorkApplicationId applicationId, PlacementId placementId, LocalDate on) implements WorkApplicationCommand {}
}
