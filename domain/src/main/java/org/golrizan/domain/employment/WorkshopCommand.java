package org.golrizan.domain.employment;

import java.time.LocalDate;
import org.golrizan.events.PrisonId;
import org.golrizan.events.employment.PlacementId;
import org.golrizan.events.employment.Trade;
import org.golrizan.events.employment.WorkshopId;
import org.golrizan.events.employment.WorkshopLocation;
import org.golrizan.events.employment.WorkshopOwnership;

/** What can be asked of a workshop. */
public sealed interface WorkshopCommand {

  record Open(
      WorkshopId workshopId,
      PrisonId prisonId,
      String name,
      WorkshopOwnership ownership,
      WorkshopLocation location,
      Trade trade,
      int seats,
      LocalDate on)
      implements WorkshopCommand {}

  record ChangeSeats(WorkshopId workshopId, int seats, LocalDate on) implements WorkshopCommand {}

  record TakeSeat(WorkshopId workshopId, PlacementId placementId, LocalDate on) implements WorkshopCommand {}

  record FreeSeat(WorkshopId workshopId, PlacementId placementId, LocalDate on) implements WorkshopCommand {}
}
