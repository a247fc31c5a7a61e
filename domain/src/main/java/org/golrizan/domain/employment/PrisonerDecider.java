package org.golrizan.domain.employment;

import static org.golrizan.domain.CommonRule.ALREADY_EXISTS;
import static org.golrizan.domain.CommonRule.NOT_FOUND;
import static org.golrizan.domain.employment.EmploymentRule.ALREADY_IN_FULL_TIME_WORK;
import static org.golrizan.domain.employment.EmploymentRule.ALREADY_IN_THAT_PLACEMENT;
import static org.golrizan.domain.employment.EmploymentRule.ALREADY_IN_THAT_PRISON;
import static org.golrizan.domain.employment.EmploymentRule.BIRTH_DATE_AFTER_ADMISSION;
import static org.golrizan.domain.employment.EmploymentRule.NOT_IN_THAT_PLACEMENT;
import static org.golrizan.domain.employment.EmploymentRule.NO_CONSENT_TO_WORK;
import static org.golrizan.domain.employment.EmploymentRule.PRISONER_DEPARTED;
import static org.golrizan.domain.employment.EmploymentRule.PRISONER_IN_ANOTHER_PRISON;
import static org.golrizan.domain.employment.EmploymentRule.RELEASE_CASE_NOT_OPEN;
import static org.golrizan.domain.employment.EmploymentRule.RELEASE_CASE_OPEN;
import static org.golrizan.domain.employment.EmploymentRule.STILL_IN_WORK;

import java.util.List;
import java.util.Optional;
import org.golrizan.domain.Decider;
import org.golrizan.domain.Rejection;
import org.golrizan.domain.Requirements;
import org.golrizan.domain.employment.Prisoner.Departed;
import org.golrizan.domain.employment.Prisoner.Held;
import org.golrizan.domain.employment.Prisoner.Job;
import org.golrizan.domain.employment.Prisoner.NotAdmitted;
import org.golrizan.domain.employment.Prisoner.ReleaseCase;
import org.golrizan.events.employment.PrisonerEvent;
import org.golrizan.events.employment.WorkTime;

/** Work is voluntary; a prisoner works where he is held, full time in one placement at most, and not after he left. */
public final class PrisonerDecider implements Decider<PrisonerCommand, Prisoner, PrisonerEvent> {

  @Override
  public Prisoner initial() {
    return new NotAdmitted();
  }

  @Override
  public List<PrisonerEvent> propose(PrisonerCommand command, Prisoner state) {
    return switch (command) {
      case PrisonerCommand.Admit c -> List.of(new PrisonerEvent.Admitted(c.prisonerId(), c.personId(), c.name(),
          c.nationalId(), c.birthDate(), c.sex(), c.prisonId(), c.legalCategory(), c.on()));
      case PrisonerCommand.Transfer c -> List.of(new PrisonerEvent.Transferred(c.prisonerId(), c.from(), c.to(), c.on()));
      case PrisonerCommand.ConsentToWork c when state instanceof Held held && held.consent().given() -> List.of();
      case PrisonerCommand.ConsentToWork c -> List.of(new PrisonerEvent.ConsentedToWork(c.prisonerId(), c.on()));
      case PrisonerCommand.WithdrawConsent c when state instanceof Held held && !held.consent().given() -> List.of();
      case PrisonerCommand.WithdrawConsent c -> List.of(new PrisonerEvent.WithdrewConsent(c.prisonerId(), c.on()));
      case PrisonerCommand.BeginWork c -> List.of(new PrisonerEvent.WorkBegun(
          c.prisonerId(), c.placementId(), c.workshopId(), c.workshopPrisonId(), c.workTime(), c.on()));
      case PrisonerCommand.EndWork c -> List.of(new PrisonerEvent.WorkEnded(c.prisonerId(), c.placementId(), c.on()));
      case PrisonerCommand.OpenReleaseCase c ->
          List.of(new PrisonerEvent.ReleaseCaseOpened(c.prisonerId(), c.caseId(), c.on()));
      case PrisonerCommand.CloseReleaseCase c ->
          List.of(new PrisonerEvent.ReleaseCaseClosed(c.prisonerId(), c.caseId(), c.on()));
      case PrisonerCommand.Depart c -> List.of(new PrisonerEvent.Departed(c.prisonerId(), c.from(), c.reason(), c.on()));
    };
  }

  @Override
  public Optional<Rejection> objection(PrisonerEvent event, Prisoner state) {
    return switch (state) {
      case NotAdmitted() -> switch (event) {
        case PrisonerEvent.Admitted e -> Requirements
            .that(e.birthDate().toOptional().map(e.on()::isAfter).orElse(true), BIRTH_DATE_AFTER_ADMISSION).objection();
        default -> Requirements.objection(NOT_FOUND);
      };
      case Held held -> objectionOf(held, event);
      case Departed departed -> switch (event) {
        case PrisonerEvent.Admitted e -> Requirements.objection(ALREADY_EXISTS);
        // The papers of a case may be closed after the prisoner died or was released for another reason.
        case PrisonerEvent.ReleaseCaseClosed e -> Requirements
            .that(departed.openReleaseCase().filter(e.caseId()::equals).isPresent(), RELEASE_CASE_NOT_OPEN)
            .andNotBefore(departed.on(), e.on()).objection();
        default -> Requirements.objection(PRISONER_DEPARTED);
      };
    };
  }

  private static Optional<Rejection> objectionOf(Held held, PrisonerEvent event) {
    return switch (event) {
      case PrisonerEvent.Admitted e -> Requirements.objection(ALREADY_EXISTS);
      case PrisonerEvent.Transferred e -> Requirements.that(e.from().equals(held.prisonId()), PRISONER_IN_ANOTHER_PRISON)
          .and(!e.to().equals(held.prisonId()), ALREADY_IN_THAT_PRISON)
          .and(held.placements().isEmpty(), STILL_IN_WORK)
          .andNotBefore(held.residence().since(), e.on()).andNotBefore(held.work().lastOn(), e.on()).objection();
      case PrisonerEvent.ConsentedToWork e -> Requirements.notBefore(held.consent().since(), e.on()).objection();
      case PrisonerEvent.WithdrewConsent e -> Requirements.that(held.placements().isEmpty(), STILL_IN_WORK)
          .andNotBefore(held.consent().since(), e.on()).andNotBefore(held.work().lastOn(), e.on()).objection();
      case PrisonerEvent.WorkBegun e -> objectionOf(held, e);
      case PrisonerEvent.WorkEnded e -> Optional.ofNullable(held.placements().get(e.placementId()))
          .map(job -> Requirements.notBefore(job.since(), e.on()).objection())
          .orElseGet(() -> Requirements.objection(NOT_IN_THAT_PLACEMENT));
      case PrisonerEvent.ReleaseCaseOpened e -> Requirements.that(held.openReleaseCase().isEmpty(), RELEASE_CASE_OPEN)
          .andNotBefore(held.releaseCase().since(), e.on()).objection();
      case PrisonerEvent.ReleaseCaseClosed e -> Requirements
          .that(held.openReleaseCase().filter(e.caseId()::equals).isPresent(), RELEASE_CASE_NOT_OPEN)
          .andNotBefore(held.releaseCase().since(), e.on()).objection();
      case PrisonerEvent.Departed e -> Requirements.that(e.from().equals(held.prisonId()), PRISONER_IN_ANOTHER_PRISON)
          .and(held.placements().isEmpty(), STILL_IN_WORK)
          .andNotBefore(held.lastFactOn(), e.on()).objection();
    };
  }

  private static Optional<Rejection> objectionOf(Held held, PrisonerEvent.WorkBegun begun) {
    boolean fullTime = begun.workTime() == WorkTime.FULL_TIME;
    Requirements always = Requirements.that(begun.prisonId().equals(held.prisonId()), PRISONER_IN_ANOTHER_PRISON)
        .and(held.consent().given(), NO_CONSENT_TO_WORK)
        .and(!held.placements().containsKey(begun.placementId()), ALREADY_IN_THAT_PLACEMENT)
        .and(!fullTime || !held.work().isFullTime(), ALREADY_IN_FULL_TIME_WORK)
        .andNotBefore(held.residence().since(), begun.on())
        .andNotBefore(held.consent().since(), begun.on());
    return (fullTime ? always.andNotBefore(held.work().fullTimeFreeFrom(), begun.on()) : always).objection();
  }

  @Override
  public Prisoner evolve(Prisoner state, PrisonerEvent event) {
    return switch (state) {
      case NotAdmitted none -> event instanceof PrisonerEvent.Admitted e
          ? Held.admitted(e.prisonId(), e.legalCategory(), e.on())
          : none;
      case Held held -> switch (event) {
        case PrisonerEvent.Admitted e -> held;
        case PrisonerEvent.Transferred e -> held.in(e.to(), e.on());
        case PrisonerEvent.ConsentedToWork e -> held.consenting(true, e.on());
        case PrisonerEvent.WithdrewConsent e -> held.consenting(false, e.on());
        case PrisonerEvent.WorkBegun e ->
            held.working(held.work().begun(e.placementId(), new Job(e.workshopId(), e.workTime(), e.on())));
        case PrisonerEvent.WorkEnded e -> held.working(held.work().ended(e.placementId(), e.on()));
        case PrisonerEvent.ReleaseCaseOpened e -> held.with(new ReleaseCase(Optional.of(e.caseId()), held.closedReleaseCase(), e.on()));
        case PrisonerEvent.ReleaseCaseClosed e -> held.with(new ReleaseCase(Optional.empty(), Optional.of(e.caseId()), e.on()));
        case PrisonerEvent.Departed e -> new Departed(held.prisonId(), e.reason(), held.releaseCase(), e.on());
      };
      case Departed departed -> event instanceof PrisonerEvent.ReleaseCaseClosed e
          ? new Departed(departed.heldIn(), departed.reason(),
              new ReleaseCase(Optional.empty(), Optional.of(e.caseId()), departed.releaseCase().since()), departed.on())
          : departed;
    };
  }
}
