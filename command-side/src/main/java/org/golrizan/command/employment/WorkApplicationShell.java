package org.golrizan.command.employment;

import org.golrizan.command.stream.StreamAggregate;
import org.golrizan.command.stream.StreamKind;
import org.golrizan.command.stream.StreamShell;
import org.golrizan.domain.employment.WorkApplication;
import org.golrizan.domain.employment.WorkApplicationCommand;
import org.golrizan.domain.employment.WorkApplicationDecider;
import org.golrizan.events.employment.WorkApplicationEvent;
import org.golrizan.events.employment.WorkApplicationId;

@StreamAggregate(type = "work-application")
final class WorkApplicationShell extends StreamShell<WorkApplicationCommand, WorkApplication, WorkApplicationEvent> {

  static final StreamKind<WorkApplicationId, WorkApplicationCommand, WorkApplication, WorkApplicationEvent> WORK_APPLICATION =
      new StreamKind<>("work-application", WorkApplicationShell.class, WorkApplicationShell::new, new WorkApplicationDecider());

  WorkApplicationShell() {
    super(new WorkApplicationDecider());
  }
}
