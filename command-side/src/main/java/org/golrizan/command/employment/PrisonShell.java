package org.golrizan.command.employment;

import org.golrizan.command.stream.StreamAggregate;
import org.golrizan.command.stream.StreamKind;
import org.golrizan.command.stream.StreamShell;
import org.golrizan.domain.employment.Prison;
import org.golrizan.domain.employment.PrisonCommand;
import org.golrizan.domain.employment.PrisonDecider;
import org.golrizan.events.PrisonId;
import org.golrizan.events.employment.PrisonEvent;

@StreamAggregate(type = "prison")
final class PrisonShell extends StreamShell<PrisonCommand, Prison, PrisonEvent> {

  static final StreamKind<PrisonId, PrisonCommand, Prison, PrisonEvent> PRISON =
      new StreamKind<>("prison", PrisonShell.class, PrisonShell::new, new PrisonDecider());

  PrisonShell() {
    super(new PrisonDecider());
  }
}
