package org.golrizan.command.release;

import java.time.LocalDate;
import org.golrizan.events.release.ReleaseCaseId;
import org.golrizan.events.release.ReopenReason;

/** Takes up a case again that ended without a release. */
record ReopenReleaseCase(ReleaseCaseId caseId, ReopenReason reason, LocalDate on) {}
