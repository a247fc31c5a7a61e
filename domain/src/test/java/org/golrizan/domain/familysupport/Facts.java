package org.golrizan.domain.familysupport;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.golrizan.events.AssociationId;
import org.golrizan.events.NationalId;
import org.golrizan.events.PersonId;
import org.golrizan.events.Personal;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.StaffId;
import org.golrizan.events.employment.PrisonerId;
import org.golrizan.events.familysupport.CoverageEndReason;
import org.golrizan.events.familysupport.FamilyEvent;
import org.golrizan.events.familysupport.FamilyId;
import org.golrizan.events.familysupport.FamilyMember;
import org.golrizan.events.familysupport.Housing;
import org.golrizan.events.familysupport.Relation;
import org.golrizan.events.familysupport.Schooling;

/** The people, places and days of these tests, and what happened before each of them begins. */
final class Facts {

  static final LocalDate DAY = LocalDate.of(2026, 3, 21);
  static final LocalDate DAY_BEFORE = DAY.minusDays(1);
  static final LocalDate NEXT_DAY = DAY.plusDays(1);
  static final LocalDate LATER = DAY.plusDays(9);

  static final FamilyId FAMILY = new FamilyId(new UUID(0, 1));
  static final AssociationId TEHRAN = new AssociationId("tehran");
  static final AssociationId SHIRAZ = new AssociationId("shiraz");
  static final StaffId WORKER = new StaffId("worker");
  static final StaffId APPROVER = new StaffId("approver");

  private Facts() {}

  static FamilyMember person(int number, Relation relation, Personal<NationalId> nationalId, Personal<LocalDate> birthDate) {
    return new FamilyMember(new PersonId(new UUID(9, number)), Personal.of("A name"), nationalId, birthDate, relation,
        Schooling.NOT_AT_SCHOOL, Personal.of(false), Personal.of(false));
  }

  static FamilyMember person(int number, Relation relation) {
    return person(number, relation, Personal.erased(), Personal.of(LocalDate.of(2000, 1, 1)));
  }

  static FamilyCommand.Register register(FamilyMember head, FamilyMember... members) {
    return new FamilyCommand.Register(FAMILY, new PrisonerId(new UUID(0, 2)), TEHRAN, Province.TEHRAN, head, List.of(members),
        Personal.erased(), Personal.erased(), Housing.RENTED, Rial.ZERO, WORKER, DAY);
  }

  static FamilyEvent registered(FamilyMember head, FamilyMember... members) {
    return new FamilyEvent.Registered(FAMILY, new PrisonerId(new UUID(0, 2)), TEHRAN, Province.TEHRAN, head, List.of(members),
        Personal.erased(), Personal.erased(), head.personId(), Housing.RENTED, Rial.ZERO, WORKER, DAY);
  }

  /** Registered by {@link #WORKER} on {@link #DAY} and routed to {@link #TEHRAN}. */
  static FamilyEvent registered() {
    return registered(person(1, Relation.SPOUSE));
  }

  static FamilyCommand start(AssociationId association, StaffId by, LocalDate on) {
    return new FamilyCommand.StartCoverage(FAMILY, association, provinceOf(association), by, on);
  }

  static FamilyEvent started(AssociationId association, LocalDate on) {
    return new FamilyEvent.CoverageStarted(FAMILY, association, provinceOf(association), APPROVER, on);
  }

  static FamilyCommand transfer(AssociationId from, AssociationId to, LocalDate on) {
    return new FamilyCommand.TransferCoverage(FAMILY, from, provinceOf(from), to, provinceOf(to), APPROVER, on);
  }

  static FamilyEvent transferred(AssociationId from, AssociationId to, LocalDate on) {
    return new FamilyEvent.CoverageTransferred(FAMILY, from, provinceOf(from), to, provinceOf(to), APPROVER, on);
  }

  static FamilyCommand end(AssociationId association, LocalDate on) {
    return new FamilyCommand.EndCoverage(
        FAMILY, association, provinceOf(association), CoverageEndReason.SELF_SUFFICIENT, APPROVER, on);
  }

  static FamilyEvent ended(AssociationId association, LocalDate on) {
    return new FamilyEvent.CoverageEnded(
        FAMILY, association, provinceOf(association), CoverageEndReason.SELF_SUFFICIENT, APPROVER, on);
  }

  private static Province provinceOf(AssociationId association) {
    return association.equals(TEHRAN) ? Province.TEHRAN : Province.FARS;
  }
}
