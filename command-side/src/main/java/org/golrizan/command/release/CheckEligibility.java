package org.golrizan.command.release;

import java.time.LocalDate;
import org.golrizan.events.release.ReleaseCaseId;

/** Checks a prisoner's eligibility under the policy in force. */
record CheckEligibility(ReleaseCaseId caseId, LocalDate on) {}
