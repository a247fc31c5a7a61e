package org.golrizan.events.employment;

import java.time.LocalDate;
import org.golrizan.events.DomainEvent;
import org.golrizan.events.EventType;
import org.golrizan.events.NationalId;
import org.golrizan.events.PersonId;
import org.golrizan.events.Personal;
import org.golrizan.events.PrisonId;
import org.golrizan.events.SubjectOf;
import org.golrizan.events.release.ReleaseCaseId;

/** What happens to a prisoner: arrival, moves, consent to work, departure. */
public sealed interface PrisonerEvent extends DomainEvent {

  PrisonerId prisonerId();

  @Override
  default PrisonerId stream() {
    return prisonerId();
  }

  @EventType(value = "prisoner.admitted", meaning = "A prisoner was admitted to a prison.")
  record Admitted(
      PrisonerId prisonerId,
      PersonId personId,
      @SubjectOf("personId") Personal<String> name,
      @SubjectOf("personId") Personal<NationalId> nationalId,
      @SubjectOf("personId") Personal<LocalDate> birthDate,
      Sex sex,
      PrisonId prisonId,
      LegalCategory legalCategory,
      LocalDate on)
      implements PrisonerEvent {}

  @EventType(value = "prisoner.transferred", meaning = "The prisoner moved to another prison.")
  record Transferred(PrisonerId prisonerId, PrisonId from, PrisonId to, LocalDate on) implements PrisonerEvent {}

  @EventType(value = "prisoner.consented-to-work", meaning = "The prisoner agreed to work.")
  record ConsentedToWork(PrisonerId prisonerId, LocalDate on) implements PrisonerEvent {}

  @EventType(value = "prisoner.withdrew-consent", meaning = "The prisoner no longer agrees to work.")
  record WithdrewConsent(PrisonerId prisonerId, LocalDate on) implements PrisonerEvent {}

  /** @param prisonId the prison of the workshop */
  @EventType(value = "prisoner.work-begun", meaning = "The prisoner began a placement.")
  record WorkBegun(
      PrisonerId prisonerId,
      PlacementId placementId,
      WorkshopId workshopId,
      PrisonId prisonId,
      WorkTime workTime,
      LocalDate on)
      implements PrisonerEvent {}

  @EventType(value = "prisoner.work-ended", meaning = "One of the prisoner's placements ended.")
  record WorkEnded(PrisonerId prisonerId, PlacementId placementId, LocalDate on) implements PrisonerEvent {}

  @EventType(value = "prisoner.release-case-opened", meaning = "A release case was opened for the prisoner.")
  record ReleaseCaseOpened(PrisonerId prisonerId, ReleaseCaseId caseId, LocalDate on) implements PrisonerEvent {}

  @EventType(value = "prisoner.release-case-closed", meaning = "The prisoner's release case ended without a release.")
  record ReleaseCaseClosed(PrisonerId prisonerId, ReleaseCaseId caseId, LocalDate on) implements PrisonerEvent {}

  @EventType(value = "prisoner.departed", meaning = "The prisoner left for good.")
  record Departed(PrisonerId prisonerId, PrisonId from, DepartureReason reason, LocalDate on) implements PrisonerEvent {}
}
