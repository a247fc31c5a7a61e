package org.golrizan.command.employment;

import static org.golrizan.command.employment.PrisonerShell.PRISONER;

import java.time.LocalDate;
import org.golrizan.command.stream.StreamKind.Target;
import org.golrizan.command.stream.Streams;
import org.golrizan.domain.employment.Prisoner;
import org.golrizan.domain.employment.PrisonerCommand;
import org.golrizan.events.employment.DepartureReason;
import org.golrizan.events.employment.PlacementEndReason;
import org.golrizan.events.employment.PrisonerId;
import org.golrizan.events.release.ReleaseCaseId;
import org.springframework.stereotype.Component;

/** What a release case does to the prisoner it is about, within the case's own commit. */
@Component
public class Departures {

  private final Streams streams;
  private final PlacementEndings placements;

  Departures(Streams streams, PlacementEndings placements) {
    this.streams = streams;
    this.placements = placements;
  }

  /** The prisoner as stored, without a lock. */
  public Prisoner peek(PrisonerId prisonerId) {
    return streams.peek(PRISONER.at(prisonerId));
  }

  /** The prisoner with all that this unit of work has staged. */
  public Prisoner state(PrisonerId prisonerId) {
    return streams.state(PRISONER.at(prisonerId));
  }

  /** Locks the prisoner, his active placements and whatever else the unit of work will touch. */
  public void lock(PrisonerId prisonerId, Target<?, ?, ?>... others) {
    placements.lockWithPlacements(prisonerId, others);
  }

  public void openReleaseCase(PrisonerId prisonerId, ReleaseCaseId caseId, LocalDate on) {
    streams.decide(PRISONER.at(prisonerId), new PrisonerCommand.OpenReleaseCase(prisonerId, caseId, on));
  }

  public void closeReleaseCase(PrisonerId prisonerId, ReleaseCaseId caseId, LocalDate on) {
    streams.decide(PRISONER.at(prisonerId), new PrisonerCommand.CloseReleaseCase(prisonerId, caseId, on));
  }

  /** Ends the prisoner's placements and lets him go, unless he left before. */
  public void depart(PrisonerId prisonerId, DepartureReason reason, LocalDate on) {
    placements.endAll(prisonerId, switch (reason) {
      case RELEASED -> PlacementEndReason.RELEASED;
      case DIED -> PlacementEndReason.DIED;
    }, on);
    if (streams.state(PRISONER.at(prisonerId)) instanceof Prisoner.Held held) {
      streams.decide(PRISONER.at(prisonerId),
          new PrisonerCommand.Depart(prisonerId, held.prisonId(), reason, on));
    }
  }
}
