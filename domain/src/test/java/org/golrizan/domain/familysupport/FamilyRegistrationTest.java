package org.golrizan.domain.familysupport;

import static org.golrizan.domain.Given.given;
import static org.golrizan.domain.familysupport.Facts.APPROVER;
import static org.golrizan.domain.familysupport.Facts.DAY;
import static org.golrizan.domain.familysupport.Facts.NEXT_DAY;
import static org.golrizan.domain.familysupport.Facts.SHIRAZ;
import static org.golrizan.domain.familysupport.Facts.TEHRAN;
import static org.golrizan.domain.familysupport.Facts.end;
import static org.golrizan.domain.familysupport.Facts.person;
import static org.golrizan.domain.familysupport.Facts.register;
import static org.golrizan.domain.familysupport.Facts.registered;
import static org.golrizan.domain.familysupport.Facts.start;
import static org.golrizan.domain.familysupport.Facts.started;
import static org.golrizan.domain.familysupport.Facts.transfer;

import java.util.stream.Stream;
import org.golrizan.domain.CommonRule;
import org.golrizan.events.NationalId;
import org.golrizan.events.Personal;
import org.golrizan.events.familysupport.FamilyMember;
import org.golrizan.events.familysupport.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FamilyRegistrationTest {

  private static final FamilyMember SPOUSE = person(1, Relation.SPOUSE);
  private static final FamilyMember DAUGHTER = person(2, Relation.DAUGHTER);
  // Made of the sequence 1 to 9 and its checksum: nobody's.
  private static final Personal<NationalId> MADE_UP = Personal.of(new NationalId("1234567891"));

  private final FamilyDecider family = new FamilyDecider();

  @Test
  void aFamilyIsRegisteredAndRoutedToAnAssociation() {
    given(family).when(register(SPOUSE, DAUGHTER)).then(registered(SPOUSE, DAUGHTER));
  }

  @Test
  void aFamilyMayBeOnePerson() {
    given(family).when(register(SPOUSE)).then(registered(SPOUSE));
  }

  @ParameterizedTest
  @EnumSource(value = Relation.class, names = {"FATHER", "MOTHER"})
  void aParentOfThePrisonerAsHeadGoesToTheEmdadCommittee(Relation parent) {
    given(family).when(register(person(3, parent), DAUGHTER)).thenRejected(FamilySupportRule.PARENTS_GO_TO_EMDAD);
  }

  @ParameterizedTest
  @EnumSource(value = Relation.class, names = {"FATHER", "MOTHER"})
  void aParentOfThePrisonerAsMemberGoesToTheEmdadCommittee(Relation parent) {
    given(family).when(register(SPOUSE, person(3, parent))).thenRejected(FamilySupportRule.PARENTS_GO_TO_EMDAD);
  }

  @ParameterizedTest
  @EnumSource(value = Relation.class, mode = EnumSource.Mode.EXCLUDE, names = {"FATHER", "MOTHER"})
  void anybodyElseMayBeTheHead(Relation relation) {
    given(family).when(register(person(3, relation))).then(registered(person(3, relation)));
  }

  @Test
  void theHeadIsNotAlsoAMember() {
    given(family).when(register(SPOUSE, SPOUSE)).thenRejected(FamilySupportRule.PERSON_LISTED_TWICE);
  }

  @Test
  void nobodyIsAMemberTwice() {
    given(family).when(register(SPOUSE, DAUGHTER, DAUGHTER)).thenRejected(FamilySupportRule.PERSON_LISTED_TWICE);
  }

  @Test
  void twoPeopleDoNotShareANationalId() {
    given(family)
        .when(register(person(1, Relation.SPOUSE, MADE_UP, Personal.erased()),
            person(2, Relation.SON, MADE_UP, Personal.erased())))
        .thenRejected(FamilySupportRule.NATIONAL_ID_LISTED_TWICE);
  }

  @Test
  void peopleWhoseDataWasErasedMayStillBeDifferentPeople() {
    FamilyMember head = person(1, Relation.SPOUSE, Personal.erased(), Personal.erased());
    FamilyMember son = person(2, Relation.SON, Personal.erased(), Personal.erased());
    given(family).when(register(head, son)).then(registered(head, son));
  }

  @Test
  void aChildBornOnThatDayIsRegistered() {
    FamilyMember child = person(2, Relation.SON, Personal.erased(), Personal.of(DAY));
    given(family).when(register(SPOUSE, child)).then(registered(SPOUSE, child));
  }

  @Test
  void nobodyIsRegisteredBeforeTheBirth() {
    given(family).when(register(SPOUSE, person(2, Relation.SON, Personal.erased(), Personal.of(NEXT_DAY))))
        .thenRejected(FamilySupportRule.BIRTH_DATE_AFTER_REGISTRATION);
  }

  @Test
  void aFamilyIsRegisteredOnce() {
    given(family, registered()).when(register(SPOUSE)).thenRejected(CommonRule.ALREADY_EXISTS);
  }

  @Test
  void aCoveredFamilyIsNotRegisteredAgain() {
    given(family, registered(), started(TEHRAN, DAY)).when(register(SPOUSE)).thenRejected(CommonRule.ALREADY_EXISTS);
  }

  @ParameterizedTest
  @MethodSource("everythingButRegistration")
  void nothingHappensToAFamilyThatWasNotRegistered(FamilyCommand command) {
    given(family).when(command).thenRejected(CommonRule.NOT_FOUND);
  }

  static Stream<FamilyCommand> everythingButRegistration() {
    return Stream.of(start(TEHRAN, APPROVER, DAY), transfer(TEHRAN, SHIRAZ, DAY), end(TEHRAN, DAY));
  }
}
