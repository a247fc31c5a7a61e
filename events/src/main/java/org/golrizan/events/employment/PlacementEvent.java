package org.golrizan.events.employment;

import java.time.LocalDate;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.EventType;
import org.golrizan.events.PrisonId;

/** What happens to a work placement. */
public sealed interface PlacementEvent extends DomainEvent {

  PlacementId placementId();

  @Override
  default PlacementId stream() {
    return placementId();
  }

  /** @param ownership who owned the workshop then: work in a private or cooperative one is paid */
  @EventType(value = "placement.started", meaning = "A prisoner was enrolled in a job.")
  record Started(
      PlacementId placementId,
      WorkApplicationId applicationId,
      PrisonerId prisonerId,
      WorkshopId workshopId,
      PrisonId prisonId,
      WorkshopOwnership ownership,
      WorkTime workTime,
      PayRate pay,
      LocalDate on)
      implements PlacementEvent {}

  @EventType(value = "placement.ended", meaning = "The placement ended.")
  record Ended(PlacementId placementId, PrisonId prisonId, PlacementEndReason reason, LocalDate on) implements PlacementEvent {}
}
