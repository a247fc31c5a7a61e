package org.golrizan.events.employment;

import java.time.LocalDate;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.EventType;
import org.golrizan.events.PrisonId;
import org.golrizan.events.StaffId;

/** What happens to an application for work. */
public sealed interface WorkApplicationEvent extends DomainEvent {

  WorkApplicationId applicationId();

  @Override
  default WorkApplicationId stream() {
    return applicationId();
  }

  @EventType(value = "work-application.submitted", meaning = "A prisoner applied for work in a workshop.")
  record Submitted(
      WorkApplicationId applicationId,
      PrisonerId prisonerId,
      WorkshopId workshopId,
      PrisonId prisonId,
      StaffId by,
      LocalDate on)
      implements WorkApplicationEvent {}

  @EventType(value = "work-application.approved", meaning = "The classification council approved.")
  record Approved(WorkApplicationId applicationId, StaffId by, LocalDate on) implements WorkApplicationEvent {}

  @EventType(value = "work-application.declined", meaning = "The classification council declined.")
  record Declined(
      WorkApplicationId applicationId,
      DeclineReason reason,
      StaffId by,
      LocalDate on)
      implements WorkApplicationEvent {}

  @EventType(value = "work-application.withdrawn", meaning = "The prisoner took the application back.")
  record Withdrawn(WorkApplicationId applicationId, LocalDate on) implements WorkApplicationEvent {}

  @EventType(value = "work-application.placed", meaning = "The application led to a placement.")
  record Placed(WorkApplicationId applicationId, PlacementId placementId, LocalDate on) implements WorkApplicationEvent {}
}
