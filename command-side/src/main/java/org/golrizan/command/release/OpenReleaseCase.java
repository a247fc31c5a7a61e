package org.golrizan.command.release;

import java.time.LocalDate;
import org.golrizan.events.employment.PrisonerId;
import org.golrizan.events.release.ReleaseCaseId;

/** Opens a case for a prisoner who is held; whoever opens it is the case officer. */
record OpenReleaseCase(ReleaseCaseId caseId, PrisonerId prisonerId, LocalDate on) {}
