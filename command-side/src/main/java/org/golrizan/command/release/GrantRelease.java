package org.golrizan.command.release;

import java.time.LocalDate;
import org.golrizan.events.release.ReleaseCaseId;

/** Releases the prisoner; his placements end in the same commit. */
record GrantRelease(ReleaseCaseId caseId, LocalDate on) {}
