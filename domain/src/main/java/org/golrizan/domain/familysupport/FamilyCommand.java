package org.golrizan.domain.familysupport;

import java.time.LocalDate;
import java.util.List;
import org.golrizan.events.AssociationId;
import org.golrizan.events.MobileNumber;
import org.golrizan.events.Personal;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.StaffId;
import org.golrizan.events.employment.PrisonerId;
import org.golrizan.events.familysupport.CoverageEndReason;
import org.golrizan.events.familysupport.FamilyId;
import org.golrizan.events.familysupport.FamilyMember;
import org.golrizan.events.familysupport.Housing;
import org.golrizan.events.release.ReleaseCaseId;

/** What can be asked of a family's record. */
public sealed interface FamilyCommand {

  FamilyId familyId();

  /**
   * @param associationId where the family is routed to
   * @param province      the association's
   * @param mobile        the head's
   * @param address       the head's
   * @param monthlyIncome whole rials a month, of all members together
   */
  record Register(
      FamilyId familyId,
      PrisonerId prisonerId,
      AssociationId associationId,
      Province province,
      FamilyMember head,
      List<FamilyMember> members,
      Personal<MobileNumber> mobile,
      Personal<String> address,
      Housing housing,
      Rial monthlyIncome,
      StaffId by,
      LocalDate on)
      implements FamilyCommand {

    public Register {
      members = List.copyOf(members);
    }
  }

  /** @param associationId the association that begins to cover, with its province */
  record StartCoverage(FamilyId familyId, AssociationId associationId, Province province, StaffId by, LocalDate on)
      implements FamilyCommand {}

  /**
   * One association's coverage ends and the other's begins on the same day.
   *
   * @param from the association that covers the family, with its province
   * @param to   the association that takes over, with its province
   */
  record TransferCoverage(
      FamilyId familyId,
      AssociationId from,
      Province fromProvince,
      AssociationId to,
      Province toProvince,
      StaffId by,
      LocalDate on)
      implements FamilyCommand {}

  /** @param associationId the association that covers the family, with its province */
  record EndCoverage(
      FamilyId familyId,
      AssociationId associationId,
      Province province,
      CoverageEndReason reason,
      StaffId by,
      LocalDate on)
      implements FamilyCommand {}

  /**
   * The prisoner was released. Nothing happens if the family is not covered, or if the grace of that release began before.
   *
   * @param policyVersion the policy's version in force, 0 for none
   * @param graceDays     how long coverage goes on, 0 if there is no policy
   */
  record StartGrace(FamilyId familyId, ReleaseCaseId caseId, int policyVersion, int graceDays, LocalDate on)
      implements FamilyCommand {}
}
