package org.golrizan.command.familysupport;

import java.time.LocalDate;
import org.golrizan.events.AssociationId;
import org.golrizan.events.familysupport.CoverageEndReason;
import org.golrizan.events.familysupport.FamilyId;

/** What can be asked about a family's coverage. */
sealed interface ChangeCoverage {

  FamilyId familyId();

  /** By the association that the family was routed to. */
  record Start(FamilyId familyId, LocalDate on) implements ChangeCoverage {}

  record Transfer(FamilyId familyId, AssociationId to, LocalDate on) implements ChangeCoverage {}

  record End(FamilyId familyId, CoverageEndReason reason, LocalDate on) implements ChangeCoverage {}
}
