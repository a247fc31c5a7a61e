package org.golrizan.command.release;

import org.golrizan.events.release.ReleaseCaseId;

/** Asks the judge as soon as nothing of a case is outstanding and nothing else detains the prisoner. */
public record AskApprovalOfCovered(ReleaseCaseId caseId) {}
