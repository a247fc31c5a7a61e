package org.golrizan.events.familysupport;

import java.time.LocalDate;
import org.golrizan.events.NationalId;
import org.golrizan.events.PersonId;
import org.golrizan.events.Personal;
import org.golrizan.events.SubjectOf;

/** One of the people whom a family's coverage is for. */
public record FamilyMember(
    PersonId personId,
    @SubjectOf("personId") Personal<String> name,
    @SubjectOf("personId") Personal<NationalId> nationalId,
    @SubjectOf("personId") Personal<LocalDate> birthDate,
    Relation relation,
    Schooling schooling,
    @SubjectOf("personId") Personal<Boolean> specialIllness,
    @SubjectOf("personId") Personal<Boolean> disability) {}
