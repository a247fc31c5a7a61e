package org.golrizan.query.families;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.golrizan.events.familysupport.CoverageEndReason;
import org.golrizan.events.familysupport.Housing;
import org.golrizan.events.familysupport.Relation;
import org.golrizan.events.familysupport.Schooling;
import org.golrizan.query.view.PersonalValue;
import org.jspecify.annotations.Nullable;

/**
 * A prisoner's family.
 *
 * @param association   the association that covers the family, or that it was routed to
 * @param monthlyIncome rials
 * @param coverage      every coverage so far, the last one last
 * @param graceUntil    the last day of coverage, once the prisoner was released
 */
public record Family(
    String id,
    String prisoner,
    String association,
    String province,
    Status status,
    Member head,
    List<Member> members,
    PersonalValue mobile,
    PersonalValue address,
    Housing housing,
    long monthlyIncome,
    String registeredBy,
    LocalDate registeredOn,
    List<Coverage> coverage,
    @Nullable LocalDate graceUntil) {

  /** Whether an association covers the family now. */
  public enum Status {
    REGISTERED,
    COVERED,
    ENDED
  }

  /** One of those whom the coverage is for. */
  public record Member(
      PersonalValue name,
      PersonalValue nationalId,
      PersonalValue birthDate,
      Relation relation,
      Schooling schooling,
      PersonalValue specialIllness,
      PersonalValue disability) {}

  /** The time under one association; it goes on while {@code to} is absent, and was handed over where there is no reason. */
  public record Coverage(
      String association,
      LocalDate from,
      String by,
      @Nullable LocalDate to,
      @Nullable CoverageEndReason endReason) {}

  Family covered(String by, String staff, LocalDate on, String inProvince) {
    List<Coverage> more = new ArrayList<>(coverage);
    more.add(new Coverage(by, on, staff, null, null));
    return with(Status.COVERED, by, inProvince, more, graceUntil);
  }

  Family uncovered(LocalDate on, @Nullable CoverageEndReason reason) {
    List<Coverage> all = new ArrayList<>(coverage);
    Coverage last = all.removeLast();
    all.add(new Coverage(last.association(), last.from(), last.by(), on, reason));
    return with(Status.ENDED, association, province, all, reason == null ? graceUntil : null);
  }

  Family graceUntil(LocalDate day) {
    return new Family(id, prisoner, association, province, status, head, members, mobile, address, housing, monthlyIncome,
        registeredBy, registeredOn, coverage, day);
  }

  private Family with(Status newStatus, String newAssociation, String newProvince, List<Coverage> newCoverage,
      @Nullable LocalDate newGraceUntil) {
    return new Family(id, prisoner, newAssociation, newProvince, newStatus, head, members, mobile, address, housing,
        monthlyIncome, registeredBy, registeredOn, List.copyOf(newCoverage),
        newGraceUntil);
  }
}
