package org.golrizan.command.employment;

import java.time.LocalDate;
import org.golrizan.events.employment.PayRate;
import org.golrizan.events.employment.PlacementId;
import org.golrizan.events.employment.WorkApplicationId;
import org.golrizan.events.employment.WorkTime;

/** Enrols the prisoner of an approved application in the job applied for. */
record StartPlacement(PlacementId placementId, WorkApplicationId applicationId, WorkTime workTime, PayRate pay, LocalDate on) {}
