package org.golrizan.domain.employment;

import java.time.LocalDate;
import org.golrizan.events.PrisonId;
import org.golrizan.events.StaffId;
import org.golrizan.events.employment.PlacementId;
import org.golrizan.events.employment.PrisonerId;
import org.golrizan.events.employment.WorkshopId;

/** What the rules know of an application for work. */
public sealed interface WorkApplication {

  record NotSubmitted() implements WorkApplication {}

  /** The classification council has not decided yet. */
  record Pending(
      PrisonerId prisonerId,
      WorkshopId workshopId,
      PrisonId prisonId,
      StaffId submittedBy,
      LocalDate submittedOn)
      implements WorkApplication {}

  /** The council approved; there is no placement yet. */
  record Approved(
      PrisonerId prisonerId,
      WorkshopId workshopId,
      PrisonId prisonId,
      LocalDate approvedOn)
      implements WorkApplication {}

  record Declined(PrisonId prisonId) implements WorkApplication {}

  record Withdrawn(PrisonId prisonId) implements WorkApplication {}

  record Placed(PlacementId placementId, PrisonId prisonId) implements WorkApplication {}
}
