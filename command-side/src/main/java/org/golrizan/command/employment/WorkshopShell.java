package org.golrizan.command.employment;

import org.golrizan.command.stream.StreamAggregate;
import org.golrizan.command.stream.StreamKind;
import org.golrizan.command.stream.StreamShell;
import org.golrizan.domain.employment.Workshop;
import org.golrizan.domain.employment.WorkshopCommand;
import org.golrizan.domain.employment.WorkshopDecider;
import org.golrizan.events.employment.WorkshopEvent;
import org.golrizan.events.employment.WorkshopId;

@StreamAggregate(type = "workshop")
final class WorkshopShell extends StreamShell<WorkshopCommand, Workshop, WorkshopEvent> {

  static final StreamKind<WorkshopId, WorkshopCommand, Workshop, WorkshopEvent> WORKSHOP =
      new StreamKind<>("workshop", WorkshopShell.class, WorkshopShell::new, new WorkshopDecider());

  WorkshopShell() {
    super(new WorkshopDecider());
  }
}
