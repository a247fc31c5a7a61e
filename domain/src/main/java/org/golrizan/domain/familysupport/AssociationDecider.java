package org.golrizan.domain.familysupport;

import static org.golrizan.domain.CommonRule.ALREADY_EXISTS;

import java.util.List;
import java.util.Optional;
import org.golrizan.domain.Decider;
import org.golrizan.domain.Rejection;
import org.golrizan.domain.Requirements;
import org.golrizan.events.familysupport.AssociationEvent;
import org.golrizan.events.familysupport.AssociationEvent.Opened;

/** An association enters the record once. */
public final class AssociationDecider implements Decider<AssociationCommand, Association, AssociationEvent> {

  @Override
  public Association initial() {
    return new Association.NotOpened();
  }

  @Override
  public List<AssociationEvent> propose(AssociationCommand command, Association state) {
    return switch (command) {
      case AssociationCommand.Open c ->
          List.of(new Opened(c.associationId(), c.persianName(), c.englishName(), c.province()));
    };
  }

  @Override
  public Optional<Rejection> objection(AssociationEvent event, Association state) {
    return switch (event) {
      case Opened e -> Requirements.that(state instanceof Association.NotOpened, ALREADY_EXISTS).objection();
    };
  }

  @Override
  public Association evolve(Association state, AssociationEvent event) {
    return switch (event) {
      case Opened e -> new Association.Open(e.province());
    };
  }
}
