package org.golrizan.query.families;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.golrizan.events.AssociationId;
import org.golrizan.events.MobileNumber;
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
import org.golrizan.query.view.Folded;
import org.golrizan.query.view.PersonalValue;
import org.junit.jupiter.api.Test;

class CoverageHasNoGapTest {

  private static final FamilyId FAMILY = new FamilyId(new UUID(1, 1));
  private static final PersonId HEAD = new PersonId(new UUID(2, 1));
  private static final AssociationId TEHRAN = new AssociationId("tehran");
  private static final AssociationId QOM = new AssociationId("qom");
  private static final StaffId STAFF = new StaffId("someone");
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

  @Test
  void aTransferEndsOneAndBeginsTheOtherOnTheSameDay() {
    Family family = Folded.of(new FamiliesView(), registered(), started(), transferred()).only();

    assertThat(family.coverage()).containsExactly(
        new Family.Coverage("tehran", MAY, "someone", JUNE, null),
        new Family.Coverage("qom", JUNE, "someone", null, null));
    assertThat(family.association()).isEqualTo("qom");
    assertThat(family.province()).isEqualTo("IR-25");
    assertThat(family.status()).isEqualTo(Family.Status.COVERED);
  }

  @Test
  void anEndedCoverageSaysWhenAndWhy() {
    Family family = Folded.of(new FamiliesView(), registered(), started(), new FamilyEvent.CoverageEnded(
        FAMILY, TEHRAN, Province.TEHRAN, CoverageEndReason.SELF_SUFFICIENT, STAFF, JULY)).only();

    assertThat(family.status()).isEqualTo(Family.Status.ENDED);
    assertThat(family.coverage())
        .containsExactly(new Family.Coverage("tehran", MAY, "someone", JULY, CoverageEndReason.SELF_SUFFICIENT));
  }

  @Test
  void erasedValuesAreShownAsErased() {
    Family family = Folded.of(new FamiliesView(), registered()).only();

    assertThat(family.address()).isEqualTo(new PersonalValue(HEAD.toString(), null, true));
    assertThat(family.mobile()).isEqualTo(new PersonalValue(HEAD.toString(), "09120000000", false));
  }

  private static FamilyEvent registered() {
    FamilyMember head = new FamilyMember(HEAD, Personal.of("کسی"), Personal.erased(), Personal.erased(), Relation.SPOUSE,
        Schooling.NOT_AT_SCHOOL, Personal.of(false), Personal.erased());
    return new FamilyEvent.Registered(FAMILY, new PrisonerId(new UUID(3, 1)), TEHRAN, Province.TEHRAN, head, List.of(),
        Personal.of(new MobileNumber("09120000000")), Personal.erased(), HEAD, Housing.RENTED, Rial.of(1), STAFF, MAY);
  }

  private static FamilyEvent started() {
    return new FamilyEvent.CoverageStarted(FAMILY, TEHRAN, Province.TEHRAN, STAFF, MAY);
  }

  private static FamilyEvent transferred() {
    return new FamilyEvent.CoverageTransferred(FAMILY, TEHRAN, Province.TEHRAN, QOM, Province.QOM, STAFF, JUNE);
  }
}
