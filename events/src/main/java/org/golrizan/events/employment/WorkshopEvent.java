package org.golrizan.events.employment;

import java.time.LocalDate;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.EventType;
import org.golrizan.events.PrisonId;
import org.golrizan.events.PublicInLog;

/** What happens to a workshop and its seats. */
public sealed interface WorkshopEvent extends DomainEvent {

  WorkshopId workshopId();

  @Override
  default WorkshopId stream() {
    return workshopId();
  }

  @EventType(value = "workshop.opened", meaning = "A workshop opened with a number of seats.")
  record Opened(
      WorkshopId workshopId,
      @PublicInLog PrisonId prisonId,
      @PublicInLog String name,
      @PublicInLog WorkshopOwnership ownership,
      @PublicInLog WorkshopLocation location,
      @PublicInLog Trade trade,
      @PublicInLog int seats,
      @PublicInLog LocalDate on)
      implements WorkshopEvent {}

  @EventType(value = "workshop.seats-changed", meaning = "The number of seats changed.")
  record SeatsChanged(WorkshopId workshopId, @PublicInLog int seats, @PublicInLog LocalDate on) implements WorkshopEvent {}

  @EventType(value = "workshop.seat-taken", meaning = "A placement took a seat.")
  record SeatTaken(WorkshopId workshopId, PlacementId placementId, LocalDate on) implements WorkshopEvent {}

  @EventType(value = "workshop.seat-freed", meaning = "A placement gave its seat back.")
  record SeatFreed(WorkshopId workshopId, PlacementId placementId, LocalDate on) implements WorkshopEvent {}
}
