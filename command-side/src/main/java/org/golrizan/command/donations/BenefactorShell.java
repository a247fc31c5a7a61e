package org.golrizan.command.donations;

import org.golrizan.command.stream.StreamAggregate;
import org.golrizan.command.stream.StreamKind;
import org.golrizan.command.stream.StreamShell;
import org.golrizan.domain.donations.Benefactor;
import org.golrizan.domain.donations.BenefactorCommand;
import org.golrizan.domain.donations.BenefactorDecider;
import org.golrizan.events.donations.BenefactorEvent;
import org.golrizan.events.donations.BenefactorId;

@StreamAggregate(type = "benefactor")
final class BenefactorShell extends StreamShell<BenefactorCommand, Benefactor, BenefactorEvent> {

  static final StreamKind<BenefactorId, BenefactorCommand, Benefactor, BenefactorEvent> BENEFACTOR =
      new StreamKind<>("benefactor", BenefactorShell.class, BenefactorShell::new, new BenefactorDecider());

  BenefactorShell() {
    super(new BenefactorDecider());
  }
}
