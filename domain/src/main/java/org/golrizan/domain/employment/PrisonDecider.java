package org.golrizan.domain.employment;

import static org.golrizan.domain.CommonRule.ALREADY_EXISTS;

import java.util.List;
import java.util.Optional;
import org.golrizan.domain.Decider;
import org.golrizan.domain.Rejection;
import org.golrizan.domain.Requirements;
import org.golrizan.events.employment.PrisonEvent;
import org.golrizan.events.employment.PrisonEvent.Opened;

/** A prison enters the record once. */
public final class PrisonDecider implements Decider<PrisonCommand, Prison, PrisonEvent> {

  @Override
  public Prison initial() {
    return new Prison.NotOpened();
  }

  @Override
  public List<PrisonEvent> propose(PrisonCommand command, Prison state) {
    return switch (command) {
      case PrisonCommand.Open c -> List.of(new Opened(c.prisonId(), c.persianName(), c.englishName(), c.province()));
    };
  }

  @Override
  public Optional<Rejection> objection(PrisonEvent event, Prison state) {
    return switch (event) {
      case Opened e -> Requirements.that(state instanceof Prison.NotOpened, ALREADY_EXISTS).objection();
    };
  }

  @Override
  public Prison evolve(Prison state, PrisonEvent event) {
    return switch (event) {
      case Opened e -> new Prison.Open(e.province());
    };
  }
}
