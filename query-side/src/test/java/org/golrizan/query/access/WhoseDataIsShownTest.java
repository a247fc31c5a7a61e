package org.golrizan.query.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.golrizan.events.AssociationId;
import org.golrizan.events.MobileNumber;
import org.golrizan.events.PersonId;
import org.golrizan.events.Personal;
import org.golrizan.events.PrisonId;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.StaffId;
import org.golrizan.events.employment.PrisonEvent;
import org.golrizan.events.employment.PrisonerId;
import org.golrizan.events.familysupport.FamilyEvent;
import org.golrizan.events.familysupport.FamilyId;
import org.golrizan.events.familysupport.FamilyMember;
import org.golrizan.events.familysupport.Housing;
import org.golrizan.events.familysupport.Relation;
import org.golrizan.events.familysupport.Schooling;
import org.golrizan.query.view.PersonalValue;
import org.junit.jupiter.api.Test;

class WhoseDataIsShownTest {

  private static final PersonId HEAD = new PersonId(new UUID(1, 1));
  private static final PersonId CHILD = new PersonId(new UUID(1, 2));
  private static final PersonId ERASED = new PersonId(new UUID(1, 3));

  /** A household. */
  public record Household(PersonalValue address, List<Resident> residents) {}

  /** One of its people. */
  public record Resident(PersonalValue name, boolean working) {}

  private static FamilyMember member(PersonId person, Personal<String> name) {
    return new FamilyMember(person, name, Personal.erased(), Personal.erased(), Relation.SPOUSE, Schooling.NOT_AT_SCHOOL,
        Personal.erased(), Personal.erased());
  }

  @Test
  void everyoneInADocumentIsCountedOnceAndWhoWasErasedIsNot() {
    Household household = new Household(
        PersonalValue.of(HEAD, Personal.of("خیابان نمونه")),
        List.of(
            new Resident(PersonalValue.of(HEAD, Personal.of("نام")), true),
            new Resident(PersonalValue.of(CHILD, Personal.of("نام")), false),
            new Resident(PersonalValue.of(ERASED, Personal.erased()), false)));

    assertThat(PersonsShown.in(List.of(household, household))).containsExactlyInAnyOrder(HEAD, CHILD);
  }

  @Test
  void everyoneInAnEventIsCountedWhereverTheirValueStands() {
    FamilyEvent.Registered registered = new FamilyEvent.Registered(new FamilyId(new UUID(2, 1)), new PrisonerId(new UUID(2, 2)),
        new AssociationId("tehran"), Province.TEHRAN, member(HEAD, Personal.erased()),
        List.of(member(CHILD, Personal.of("نام")), member(ERASED, Personal.erased())), Personal.of(new MobileNumber("09120000000")),
        Personal.erased(), HEAD, Housing.RENTED, Rial.of(1), new StaffId("someone"), LocalDate.of(2026, 5, 1));

    assertThat(PersonsShown.in(List.of(registered))).containsExactlyInAnyOrder(HEAD, CHILD);
  }

  @Test
  void whatIsAboutNobodyShowsNobody() {
    assertThat(PersonsShown.in(List.of(new PrisonEvent.Opened(new PrisonId("evin"), "اوین", "Evin", Province.TEHRAN)))).isEmpty();
    assertThat(PersonsShown.in(List.of(new Household(PersonalValue.of(ERASED, Personal.erased()), List.of())))).isEmpty();
  }
}
