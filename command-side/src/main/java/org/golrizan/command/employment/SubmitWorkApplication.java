package org.golrizan.command.employment;

import java.time.LocalDate;
import org.golrizan.events.employment.PrisonerId;
import org.golrizan.events.employment.WorkApplicationId;
import org.golrizan.events.employment.WorkshopId;

/** A prisoner applies for work in a workshop. */
record SubmitWorkApplication(WorkApplicationId applicationId, PrisonerId prisonerId, WorkshopId workshopId, LocalDate on) {}
