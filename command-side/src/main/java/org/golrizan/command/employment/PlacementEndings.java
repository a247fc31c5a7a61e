package org.golrizan.command.employment;

import static org.golrizan.command.employment.PlacementShell.PLACEMENT;
import static org.golrizan.command.employment.PrisonerShell.PRISONER;
import static org.golrizan.command.employment.WorkshopShell.WORKSHOP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.golrizan.command.stream.StreamKind.Target;
import org.golrizan.command.stream.Streams;
import org.golrizan.domain.employment.Placement;
import org.golrizan.domain.employment.PlacementCommand;
import org.golrizan.domain.employment.Prisoner;
import org.golrizan.domain.employment.PrisonerCommand;
import org.golrizan.domain.employment.WorkshopCommand;
import org.golrizan.events.employment.PlacementEndReason;
import org.golrizan.events.employment.PlacementId;
import org.golrizan.events.employment.PrisonerId;
import org.springframework.stereotype.Component;

/** Ends placements where they all end together: the placement, its seat and the prisoner's work, in one commit. */
@Component
class PlacementEndings {

  private final Streams streams;

  PlacementEndings(Streams streams) {
    this.streams = streams;
  }

  /**
   * Locks the prisoner with the streams of all his active placements.
   *
   * @param others further streams that the unit of work will touch
   */
  void lockWithPlacements(PrisonerId prisonerId, Target<?, ?, ?>... others) {
    List<Target<?, ?, ?>> all = new ArrayList<>(List.of(others));
    all.add(PRISONER.at(prisonerId));
    if (streams.peek(PRISONER.at(prisonerId)) instanceof Prisoner.Held held) {
      held.placements().forEach((placement, job) -> {
        all.add(PLACEMENT.at(placement));
        all.add(WORKSHOP.at(job.workshopId()));
      });
    }
    streams.lock(all.toArray(Target[]::new));
  }

  /** Ends whatever the prisoner still works at. */
  void endAll(PrisonerId prisonerId, PlacementEndReason reason, LocalDate on) {
    if (streams.state(PRISONER.at(prisonerId)) instanceof Prisoner.Held held) {
      held.placements().keySet().stream().sorted((a, b) -> a.value().compareTo(b.value()))
          .forEach(placement -> end(placement, reason, on));
    }
  }

  void end(PlacementId placementId, PlacementEndReason reason, LocalDate on) {
    var placement = PLACEMENT.at(placementId);
    if (streams.state(placement) instanceof Placement.Active active) {
      streams.decide(placement, new PlacementCommand.End(placementId, active.prisonId(), reason, on));
      streams.decide(WORKSHOP.at(active.workshopId()),
          new WorkshopCommand.FreeSeat(active.workshopId(), placementId, on));
      streams.decide(PRISONER.at(active.prisonerId()),
          new PrisonerCommand.EndWork(active.prisonerId(), placementId, on));
    }
  }
}
