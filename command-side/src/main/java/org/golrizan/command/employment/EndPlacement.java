package org.golrizan.command.employment;

import java.time.LocalDate;
import org.golrizan.events.employment.PlacementEndReason;
import org.golrizan.events.employment.PlacementId;

/** Ends a placement and frees its seat. */
record EndPlacement(PlacementId placementId, PlacementEndReason reason, LocalDate on) {}
