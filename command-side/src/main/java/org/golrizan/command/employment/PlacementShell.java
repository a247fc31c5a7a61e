package org.golrizan.command.employment;

import org.golrizan.command.stream.StreamAggregate;
import org.golrizan.command.stream.StreamKind;
import org.golrizan.command.stream.StreamShell;
import org.golrizan.domain.employment.Placement;
import org.golrizan.domain.employment.PlacementCommand;
import org.golrizan.domain.employment.PlacementDecider;
import org.golrizan.events.employment.PlacementEvent;
import org.golrizan.events.employment.PlacementId;

@StreamAggregate(type = "placement")
final class PlacementShell extends StreamShell<PlacementCommand, Placement, PlacementEvent> {

  static final StreamKind<PlacementId, PlacementCommand, Placement, PlacementEvent> PLACEMENT =
      new StreamKind<>("placement", PlacementShell.class, PlacementShell::new, new PlacementDecider());

  PlacementShell() {
    super(new PlacementDecider());
  }
}
