package org.golrizan.domain.employment;

import java.time.LocalDate;
import org.golrizan.events.PrisonId;
import org.golrizan.events.employment.PayRate;
import org.golrizan.events.employment.PlacementEndReason;
import org.golrizan.events.employment.PlacementId;
import org.golrizan.events.employment.PrisonerId;
import org.golrizan.events.employment.WorkApplicationId;
import org.golrizan.events.employment.WorkTime;
import org.golrizan.events.employment.WorkshopId;
import org.golrizan.events.employment.WorkshopOwnership;

/** What can be asked of a placement. */
public sealed interface PlacementCommand {

  PlacementId placementId();

  /**
   * @param prisonId  the prison of the workshop
   * @param ownership who owns the workshop
   */
  record Start(
      PlacementId placementId,
      WorkApplicationId applicationId,
      PrisonerId prisonerId,
      WorkshopId workshopId,
      PrisonId prisonId,
      WorkshopOwnership ownership,
      WorkTime workTime,
      PayRate pay,
      LocalDate on)
      implements PlacementCommand {}

  /** @param prisonId the prison of the placement's workshop */
  record End(PlacementId placementId, PrisonId prisonId, PlacementEndReason reason, LocalDate on) implements PlacementCommand {}
}
