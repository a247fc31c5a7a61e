package org.golrizan.domain.employment;

import java.time.LocalDate;
import java.util.UUID;
import org.golrizan.events.PersonId;
import org.golrizan.events.Personal;
import org.golrizan.events.PrisonId;
import org.golrizan.events.Rial;
import org.golrizan.events.StaffId;
import org.golrizan.events.employment.LegalCategory;
import org.golrizan.events.employment.PayRate;
import org.golrizan.events.employment.PlacementEvent;
import org.golrizan.events.employment.PlacementId;
import org.golrizan.events.employment.PrisonerEvent;
import org.golrizan.events.employment.PrisonerId;
import org.golrizan.events.employment.Sex;
import org.golrizan.events.employment.WorkApplicationEvent;
import org.golrizan.events.employment.WorkApplicationId;
import org.golrizan.events.employment.WorkTime;
import org.golrizan.events.employment.WorkshopId;
import org.golrizan.events.employment.WorkshopOwnership;
import org.golrizan.events.release.ReleaseCaseId;

/** The people, places and days of these tests, and what happened before each of them begins. */
final class Facts {

  static final LocalDate DAY = LocalDate.of(2026, 3, 21);
  static final LocalDate DAY_BEFORE = DAY.minusDays(1);
  static final LocalDate NEXT_DAY = DAY.plusDays(1);
  static final LocalDate LATER = DAY.plusDays(9);

  static final PrisonId EVIN = new PrisonId("evin");
  static final PrisonId ADELABAD = new PrisonId("adelabad");
  static final PrisonerId PRISONER = new PrisonerId(new UUID(0, 1));
  static final WorkshopId WORKSHOP = new WorkshopId(new UUID(0, 2));
  static final WorkApplicationId APPLICATION = new WorkApplicationId(new UUID(0, 3));
  static final PlacementId FIRST = new PlacementId(new UUID(0, 11));
  static final PlacementId SECOND = new PlacementId(new UUID(0, 12));
  static final ReleaseCaseId CASE = new ReleaseCaseId(new UUID(0, 21));
  static final ReleaseCaseId OTHER_CASE = new ReleaseCaseId(new UUID(0, 22));
  static final StaffId OFFICER = new StaffId("officer");
  static final StaffId COUNCIL = new StaffId("council");
  static final PayRate PAID = new PayRate.PerDay(Rial.of(3_000_000));

  private Facts() {}

  static PrisonerCommand.Admit admitBornOn(Personal<LocalDate> birthDate) {
    return new PrisonerCommand.Admit(PRISONER, new PersonId(new UUID(0, 9)), Personal.of("A name"), Personal.erased(),
        birthDate, Sex.FEMALE, EVIN, LegalCategory.MAHR, DAY);
  }

  static PrisonerEvent.Admitted admittedBornOn(Personal<LocalDate> birthDate) {
    return new PrisonerEvent.Admitted(PRISONER, new PersonId(new UUID(0, 9)), Personal.of("A name"), Personal.erased(),
        birthDate, Sex.FEMALE, EVIN, LegalCategory.MAHR, DAY);
  }

  /** In Evin since {@link #DAY}. */
  static PrisonerEvent admitted() {
    return admittedBornOn(Personal.of(LocalDate.of(1990, 1, 1)));
  }

  static PrisonerEvent consented(LocalDate on) {
    return new PrisonerEvent.ConsentedToWork(PRISONER, on);
  }

  static PrisonerEvent withdrew(LocalDate on) {
    return new PrisonerEvent.WithdrewConsent(PRISONER, on);
  }

  static PrisonerEvent began(PlacementId placement, WorkTime workTime, LocalDate on) {
    return new PrisonerEvent.WorkBegun(PRISONER, placement, WORKSHOP, EVIN, workTime, on);
  }

  static PrisonerCommand begin(PlacementId placement, WorkTime workTime, LocalDate on) {
    return new PrisonerCommand.BeginWork(PRISONER, placement, WORKSHOP, EVIN, workTime, on);
  }

  static PrisonerEvent ended(PlacementId placement, LocalDate on) {
    return new PrisonerEvent.WorkEnded(PRISONER, placement, on);
  }

  static PrisonerCommand end(PlacementId placement, LocalDate on) {
    return new PrisonerCommand.EndWork(PRISONER, placement, on);
  }

  static PrisonerEvent transferred(PrisonId from, PrisonId to, LocalDate on) {
    return new PrisonerEvent.Transferred(PRISONER, from, to, on);
  }

  static PrisonerCommand transfer(PrisonId from, PrisonId to, LocalDate on) {
    return new PrisonerCommand.Transfer(PRISONER, from, to, on);
  }

  static WorkApplicationEvent submitted() {
    return new WorkApplicationEvent.Submitted(APPLICATION, PRISONER, WORKSHOP, EVIN, OFFICER, DAY);
  }

  static WorkApplicationEvent approved(LocalDate on) {
    return new WorkApplicationEvent.Approved(APPLICATION, COUNCIL, on);
  }

  static PlacementCommand.Start start(WorkshopOwnership ownership, PayRate pay) {
    return new PlacementCommand.Start(
        FIRST, APPLICATION, PRISONER, WORKSHOP, EVIN, ownership, WorkTime.FULL_TIME, pay, DAY);
  }

  static PlacementEvent started(WorkshopOwnership ownership, PayRate pay) {
    return new PlacementEvent.Started(
        FIRST, APPLICATION, PRISONER, WORKSHOP, EVIN, ownership, WorkTime.FULL_TIME, pay, DAY);
  }
}
