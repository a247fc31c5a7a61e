package org.golrizan.domain.employment;

import static org.golrizan.domain.employment.EffectiveDates.later;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.golrizan.events.PrisonId;
import org.golrizan.events.employment.DepartureReason;
import org.golrizan.events.employment.LegalCategory;
import org.golrizan.events.employment.PlacementId;
import org.golrizan.events.employment.WorkTime;
import org.golrizan.events.employment.WorkshopId;
import org.golrizan.events.release.ReleaseCaseId;

/** What the rules know of a prisoner. */
public sealed interface Prisoner {

  record NotAdmitted() implements Prisoner {}

  /** The prisoner is in a prison. Each part knows the effective date that its next fact must not go before. */
  record Held(
      LegalCategory legalCategory,
      Residence residence,
      Consent consent,
      Work work,
      ReleaseCase releaseCase)
      implements Prisoner {

    static Held admitted(PrisonId prisonId, LegalCategory legalCategory, LocalDate on) {
      return new Held(legalCategory, new Residence(prisonId, on), new Consent(false, on),
          new Work(Map.of(), on, on), new ReleaseCase(Optional.empty(), Optional.empty(), on));
    }

    public PrisonId prisonId() {
      return residence.prisonId();
    }

    /** The placements that have not ended. */
    public Map<PlacementId, Job> placements() {
      return work.active();
    }

    public Optional<ReleaseCaseId> openReleaseCase() {
      return releaseCase.open();
    }

    /** The case that was closed last, if it ended without a release. */
    public Optional<ReleaseCaseId> closedReleaseCase() {
      return releaseCase.closed();
    }

    LocalDate lastFactOn() {
      return later(later(residence.since(), consent.since()), later(work.lastOn(), releaseCase.since()));
    }

    Held in(PrisonId prisonId, LocalDate on) {
      return new Held(legalCategory, new Residence(prisonId, on), consent, work, releaseCase);
    }

    Held consenting(boolean given, LocalDate on) {
      return given == consent.given() ? this : new Held(legalCategory, residence, new Consent(given, on), work, releaseCase);
    }

    Held working(Work work) {
      return new Held(legalCategory, residence, consent, work, releaseCase);
    }

    Held with(ReleaseCase releaseCase) {
      return new Held(legalCategory, residence, consent, work, releaseCase);
    }
  }

  /**
   * @param heldIn      the prison at the departure
   * @param releaseCase a case that was open at the departure can still be closed
   */
  record Departed(PrisonId heldIn, DepartureReason reason, ReleaseCase releaseCase, LocalDate on) implements Prisoner {

    public Optional<ReleaseCaseId> openReleaseCase() {
      return releaseCase.open();
    }

    /** The case that led to the departure. */
    public Optional<ReleaseCaseId> lastReleaseCase() {
      return releaseCase.open().or(releaseCase::closed);
    }
  }

  /** Where the prisoner is held, and since when. */
  record Residence(PrisonId prisonId, LocalDate since) {}

  /** Whether the prisoner agrees to work, and since when that is so. */
  record Consent(boolean given, LocalDate since) {}

  /**
   * The release case that is open, if one is, and since when that is so.
   *
   * @param closed the one that was closed last, if any
   */
  record ReleaseCase(Optional<ReleaseCaseId> open, Optional<ReleaseCaseId> closed, LocalDate since) {}

  /** One active placement. */
  record Job(WorkshopId workshopId, WorkTime workTime, LocalDate since) {}

  /**
   * The prisoner's work.
   *
   * @param active           the placements that have not ended
   * @param lastOn           the latest effective date on which a placement began or ended
   * @param fullTimeFreeFrom the latest effective date on which a full-time placement ended
   */
  record Work(Map<PlacementId, Job> active, LocalDate lastOn, LocalDate fullTimeFreeFrom) {

    public Work {
      active = Map.copyOf(active);
    }

    boolean isFullTime() {
      return active.values().stream().anyMatch(job -> job.workTime() == WorkTime.FULL_TIME);
    }

    Work begun(PlacementId placement, Job job) {
      Map<PlacementId, Job> more = new HashMap<>(active);
      more.put(placement, job);
      return new Work(more, later(lastOn, job.since()), fullTimeFreeFrom);
    }

    Work ended(PlacementId placement, LocalDate on) {
      Map<PlacementId, Job> rest = new HashMap<>(active);
      Job ended = rest.remove(placement);
      boolean fullTime = ended != null && ended.workTime() == WorkTime.FULL_TIME;
      return new Work(rest, later(lastOn, on), fullTime ? later(fullTimeFreeFrom, on) : fullTimeFreeFrom);
    }
  }
}
