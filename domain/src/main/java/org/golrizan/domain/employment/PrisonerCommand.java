package org.golrizan.domain.employment;

import java.time.LocalDate;
import org.golrizan.events.NationalId;
import org.golrizan.events.PersonId;
import org.golrizan.events.Personal;
import org.golrizan.events.PrisonId;
import org.golrizan.events.employment.DepartureReason;
import org.golrizan.events.employment.LegalCategory;
import org.golrizan.events.employment.PlacementId;
import org.golrizan.events.employment.PrisonerId;
import org.golrizan.events.employment.Sex;
import org.golrizan.events.employment.WorkTime;
import org.golrizan.events.employment.WorkshopId;
import org.golrizan.events.release.ReleaseCaseId;

/** What can be asked of a prisoner's record. */
public sealed interface PrisonerCommand {

  PrisonerId prisonerId();

  record Admit(
      PrisonerId prisonerId,
      PersonId personId,
      Personal<String> name,
      Personal<NationalId> nationalId,
      Personal<LocalDate> birthDate,
      Sex sex,
      PrisonId prisonId,
      LegalCategory legalCategory,
      LocalDate on)
      implements PrisonerCommand {}

  /**
   * The prisoner's placements end first, in the same commit, with the reason {@code TRANSFERRED}.
   *
   * @param from where the prisoner is held
   */
  record Transfer(PrisonerId prisonerId, PrisonId from, PrisonId to, LocalDate on) implements PrisonerCommand {}

  record ConsentToWork(PrisonerId prisonerId, LocalDate on) implements PrisonerCommand {}

  /**
   * Never refused for being in work: whoever issues it ends the prisoner's placements first, in the same commit, with the reason
   * {@code WITHDRAWN}.
   */
  record WithdrawConsent(PrisonerId prisonerId, LocalDate on) implements PrisonerCommand {}

  /** @param workshopPrisonId the prison of the workshop, also where the workshop is outside its walls */
  record BeginWork(
      PrisonerId prisonerId,
      PlacementId placementId,
      WorkshopId workshopId,
      PrisonId workshopPrisonId,
      WorkTime workTime,
      LocalDate on)
      implements PrisonerCommand {}

  record EndWork(PrisonerId prisonerId, PlacementId placementId, LocalDate on) implements PrisonerCommand {}

  record OpenReleaseCase(PrisonerId prisonerId, ReleaseCaseId caseId, LocalDate on) implements PrisonerCommand {}

  /** The case ended without a release; a granted case needs no closing here, the departure says it all. */
  record CloseReleaseCase(PrisonerId prisonerId, ReleaseCaseId caseId, LocalDate on) implements PrisonerCommand {}

  /**
   * The prisoner's placements end first, in the same commit.
   *
   * @param from where the prisoner is held
   */
  record Depart(PrisonerId prisonerId, PrisonId from, DepartureReason reason, LocalDate on) implements PrisonerCommand {}
}
