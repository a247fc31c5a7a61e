package org.golrizan.domain.employment;

import java.time.LocalDate;
import org.golrizan.events.PrisonId;
import org.golrizan.events.employment.PlacementEndReason;
import org.golrizan.events.employment.PrisonerId;
import org.golrizan.events.employment.WorkshopId;

/** What the rules know of a placement. */
public sealed interface Placement {

  record NotStarted() implements Placement {}

  /** @param prisonId the prison of the workshop */
  record Active(PrisonerId prisonerId, WorkshopId workshopId, PrisonId prisonId, LocalDate since) implements Placement {}

  record Ended(PrisonId prisonId, PlacementEndReason reason, LocalDate on) implements Placement {}
}
