package org.golrizan.events.familysupport;

import java.time.LocalDate;
import java.util.List;
import org.golrizan.events.AssociationId;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.EventType;
import org.golrizan.events.MobileNumber;
import org.golrizan.events.PersonId;
import org.golrizan.events.Personal;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.StaffId;
import org.golrizan.events.SubjectOf;
import org.golrizan.events.employment.PrisonerId;
import org.golrizan.events.release.ReleaseCaseId;

/** What happens to a family and its coverage. */
public sealed interface FamilyEvent extends DomainEvent {

  FamilyId familyId();

  @Override
  default FamilyId stream() {
    return familyId();
  }

  /**
   * @param headId        the head's person id again, beside the values that are the head's
   * @param monthlyIncome whole rials a month, of all members together
   */
  @EventType(value = "family.registered", meaning = "A prisoner's family was registered and routed to an association.")
  record Registered(
      FamilyId familyId,
      PrisonerId prisonerId,
      AssociationId associationId,
      Province province,
      FamilyMember head,
      List<FamilyMember> members,
      @SubjectOf("headId") Personal<MobileNumber> mobile,
      @SubjectOf("headId") Personal<String> address,
      PersonId headId,
      Housing housing,
      Rial monthlyIncome,
      StaffId by,
      LocalDate on)
      implements FamilyEvent {

    /** @throws IllegalArgumentException if {@code headId} is not the head's: erasing one person would leave traces of him */
    public Registered {
      if (!headId.equals(head.personId())) {
        throw new IllegalArgumentException("The head's id stands twice and must be the same");
      }
      members = List.copyOf(members);
    }
  }

  @EventType(value = "family.coverage-started", meaning = "An association began to cover the family.")
  record CoverageStarted(
      FamilyId familyId,
      AssociationId associationId,
      Province province,
      StaffId by,
      LocalDate on)
      implements FamilyEvent {}

  @EventType(
      value = "family.coverage-transferred",
      meaning = "Another association took the coverage over, without gap or overlap.")
  record CoverageTransferred(
      FamilyId familyId,
      AssociationId from,
      Province fromProvince,
      AssociationId to,
      Province toProvince,
      StaffId by,
      LocalDate on)
      implements FamilyEvent {}

  @EventType(value = "family.coverage-ended", meaning = "The coverage ended.")
  record CoverageEnded(
      FamilyId familyId,
      AssociationId associationId,
      Province province,
      CoverageEndReason reason,
      StaffId by,
      LocalDate on)
      implements FamilyEvent {}

  /**
   * @param until         the last day of coverage, {@code on} or later
   * @param policyVersion the policy's version in force; 0 if there was none, and then there is no grace
   */
  @EventType(
      value = "family.grace-started",
      meaning = "The prisoner was released: the coverage goes on for the policy's grace period and no longer.")
  record GraceStarted(
      FamilyId familyId,
      AssociationId associationId,
      Province province,
      ReleaseCaseId caseId,
      int policyVersion,
      LocalDate until,
      LocalDate on)
      implements FamilyEvent {}
}
