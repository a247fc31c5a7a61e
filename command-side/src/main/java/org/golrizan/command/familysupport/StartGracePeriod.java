package org.golrizan.command.familysupport;

import java.time.LocalDate;
import org.golrizan.events.familysupport.FamilyId;
import org.golrizan.events.release.ReleaseCaseId;

/**
 * The prisoner of a family was released in a case: its coverage ends after the policy's grace period.
 *
 * @param on the day of the release
 */
public record StartGracePeriod(FamilyId familyId, ReleaseCaseId caseId, LocalDate on) {}
