package org.golrizan.domain.familysupport;

import static org.golrizan.domain.CommonRule.ALREADY_EXISTS;
import static org.golrizan.domain.CommonRule.NEEDS_A_SECOND_PERSON;
import static org.golrizan.domain.CommonRule.NOT_FOUND;
import static org.golrizan.domain.familysupport.FamilySupportRule.ALREADY_COVERED;
import static org.golrizan.domain.familysupport.FamilySupportRule.ALREADY_COVERED_BY_THAT_ASSOCIATION;
import static org.golrizan.domain.familysupport.FamilySupportRule.BIRTH_DATE_AFTER_REGISTRATION;
import static org.golrizan.domain.familysupport.FamilySupportRule.COVERED_BY_ANOTHER_ASSOCIATION;
import static org.golrizan.domain.familysupport.FamilySupportRule.GRACE_ALREADY_STARTED;
import static org.golrizan.domain.familysupport.FamilySupportRule.NATIONAL_ID_LISTED_TWICE;
import static org.golrizan.domain.familysupport.FamilySupportRule.NOT_COVERED;
import static org.golrizan.domain.familysupport.FamilySupportRule.PARENTS_GO_TO_EMDAD;
import static org.golrizan.domain.familysupport.FamilySupportRule.PERSON_LISTED_TWICE;
import static org.golrizan.domain.familysupport.FamilySupportRule.ROUTED_TO_ANOTHER_ASSOCIATION;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.golrizan.domain.Decider;
import org.golrizan.domain.Rejection;
import org.golrizan.domain.Requirements;
import org.golrizan.domain.familysupport.Family.Office;
import org.golrizan.domain.familysupport.Family.Registration;
import org.golrizan.events.familysupport.FamilyEvent;
import org.golrizan.events.familysupport.FamilyEvent.CoverageEnded;
import org.golrizan.events.familysupport.FamilyEvent.CoverageStarted;
import org.golrizan.events.familysupport.FamilyEvent.CoverageTransferred;
import org.golrizan.events.familysupport.FamilyEvent.GraceStarted;
import org.golrizan.events.familysupport.FamilyEvent.Registered;
import org.golrizan.events.familysupport.FamilyMember;
import org.golrizan.events.familysupport.Relation;

/** One association at a time covers a family, approved by somebody else than registered it, without gap or overlap. */
public final class FamilyDecider implements Decider<FamilyCommand, Family, FamilyEvent> {

  private static final Set<Relation> PARENTS = Set.of(Relation.FATHER, Relation.MOTHER);

  @Override
  public Family initial() {
    return new Family.NotRegistered();
  }

  @Override
  public List<FamilyEvent> propose(FamilyCommand command, Family state) {
    return switch (command) {
      case FamilyCommand.Register c -> List.of(new Registered(c.familyId(), c.prisonerId(), c.associationId(), c.province(),
          c.head(), c.members(), c.mobile(), c.address(), c.head().personId(), c.housing(), c.monthlyIncome(), c.by(), c.on()));
      case FamilyCommand.StartCoverage c ->
          List.of(new CoverageStarted(c.familyId(), c.associationId(), c.province(), c.by(), c.on()));
      case FamilyCommand.TransferCoverage c -> List.of(new CoverageTransferred(
          c.familyId(), c.from(), c.fromProvince(), c.to(), c.toProvince(), c.by(), c.on()));
      case FamilyCommand.EndCoverage c ->
          List.of(new CoverageEnded(c.familyId(), c.associationId(), c.province(), c.reason(), c.by(), c.on()));
      case FamilyCommand.StartGrace c when state instanceof Family.Covered family
          && family.grace().filter(grace -> grace.caseId().equals(c.caseId())).isEmpty() -> {
        LocalDate on = later(family.since(), c.on());
        yield List.of(new GraceStarted(c.familyId(), family.by().associationId(), family.by().province(), c.caseId(),
            c.policyVersion(), later(on, c.on().plusDays(c.graceDays())), on));
      }
      case FamilyCommand.StartGrace c -> List.of();
    };
  }

  @Override
  public Optional<Rejection> objection(FamilyEvent event, Family state) {
    return switch (state) {
      case Family.NotRegistered() -> event instanceof Registered e ? objectionTo(e) : Requirements.objection(NOT_FOUND);
      case Family.NotCovered family -> switch (event) {
        case Registered e -> Requirements.objection(ALREADY_EXISTS);
        case CoverageStarted e -> Requirements
            .that(new Office(e.associationId(), e.province()).equals(family.routedTo()), ROUTED_TO_ANOTHER_ASSOCIATION)
            .and(!e.by().equals(family.registration().registrar()), NEEDS_A_SECOND_PERSON)
            .andNotBefore(family.since(), e.on()).objection();
        case CoverageTransferred e -> Requirements.objection(NOT_COVERED);
        case CoverageEnded e -> Requirements.objection(NOT_COVERED);
        case GraceStarted e -> Requirements.objection(NOT_COVERED);
      };
      case Family.Covered family -> switch (event) {
        case Registered e -> Requirements.objection(ALREADY_EXISTS);
        case CoverageStarted e -> Requirements.objection(ALREADY_COVERED);
        case CoverageTransferred e -> Requirements
            .that(new Office(e.from(), e.fromProvince()).equals(family.by()), COVERED_BY_ANOTHER_ASSOCIATION)
            .and(!e.to().equals(e.from()), ALREADY_COVERED_BY_THAT_ASSOCIATION)
            .andNotBefore(family.since(), e.on()).objection();
        case CoverageEnded e -> Requirements
            .that(new Office(e.associationId(), e.province()).equals(family.by()), COVERED_BY_ANOTHER_ASSOCIATION)
            .andNotBefore(family.since(), e.on()).objection();
        case GraceStarted e -> Requirements
            .that(new Office(e.associationId(), e.province()).equals(family.by()), COVERED_BY_ANOTHER_ASSOCIATION)
            .and(family.grace().filter(grace -> grace.caseId().equals(e.caseId())).isEmpty() && !e.until().isBefore(e.on()),
                GRACE_ALREADY_STARTED)
            .andNotBefore(family.since(), e.on()).objection();
      };
    };
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static Optional<Rejection> objectionTo(Registered event) {
    List<FamilyMember> everybody = Stream.concat(Stream.of(event.head()), event.members().stream()).toList();
    return Requirements.that(everybody.stream().map(FamilyMember::relation).noneMatch(PARENTS::contains), PARENTS_GO_TO_EMDAD)
        .and(allDiffer(everybody.stream().map(FamilyMember::personId)), PERSON_LISTED_TWICE)
        .and(allDiffer(everybody.stream().flatMap(person -> person.nationalId().toOptional().stream())), NATIONAL_ID_LISTED_TWICE)
        .and(everybody.stream().flatMap(person -> person.birthDate().toOptional().stream()).noneMatch(event.on()::isBefore),
            BIRTH_DATE_AFTER_REGISTRATION)
        .objection();
  }

  private static <T> boolean allDiffer(Stream<T> values) {
    Set<T> seen = new HashSet<>();
    return values.allMatch(seen::add);
  }

  @Override
  public Family evolve(Family state, FamilyEvent event) {
    return switch (event) {
      case Registered e -> new Family.NotCovered(
          new Registration(e.prisonerId(), e.by()), new Office(e.associationId(), e.province()), e.on());
      case CoverageStarted e -> state instanceof Family.NotCovered family
          ? new Family.Covered(family.registration(), new Office(e.associationId(), e.province()), e.on(), Optional.empty())
          : state;
      case CoverageTransferred e -> state instanceof Family.Covered family
          ? new Family.Covered(family.registration(), new Office(e.to(), e.toProvince()), e.on(), family.grace())
          : state;
      case CoverageEnded e -> state instanceof Family.Covered family
          ? new Family.NotCovered(family.registration(), family.by(), e.on())
          : state;
      case GraceStarted e -> state instanceof Family.Covered family
          ? new Family.Covered(
              family.registration(), family.by(), family.since(), Optional.of(new Family.Grace(e.caseId(), e.until())))
          : state;
    };
  }
}
