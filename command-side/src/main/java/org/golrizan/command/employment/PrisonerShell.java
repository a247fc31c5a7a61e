package org.golrizan.command.employment;

import org.golrizan.command.stream.StreamAggregate;
import org.golrizan.command.stream.StreamKind;
import org.golrizan.command.stream.StreamShell;
import org.golrizan.domain.employment.Prisoner;
import org.golrizan.domain.employment.PrisonerCommand;
import org.golrizan.domain.employment.PrisonerDecider;
import org.golrizan.events.employment.PrisonerEvent;
import org.golrizan.events.employment.PrisonerId;

@StreamAggregate(type = "prisoner")
final class PrisonerShell extends StreamShell<PrisonerCommand, Prisoner, PrisonerEvent> {

  static final StreamKind<PrisonerId, PrisonerCommand, Prisoner, PrisonerEvent> PRISONER =
      new StreamKind<>("prisoner", PrisonerShell.class, PrisonerShell::new, new PrisonerDecider());

  PrisonerShell() {
    super(new PrisonerDecider());
  }
}
