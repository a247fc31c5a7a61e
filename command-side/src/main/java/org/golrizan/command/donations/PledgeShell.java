package org.golrizan.command.donations;

import org.golrizan.command.stream.StreamAggregate;
import org.golrizan.command.stream.StreamKind;
import org.golrizan.command.stream.StreamShell;
import org.golrizan.domain.donations.Pledge;
import org.golrizan.domain.donations.PledgeCommand;
import org.golrizan.domain.donations.PledgeDecider;
import org.golrizan.events.donations.PledgeEvent;
import org.golrizan.events.donations.PledgeId;

@StreamAggregate(type = "pledge")
final class PledgeShell extends StreamShell<PledgeCommand, Pledge, PledgeEvent> {

  static final StreamKind<PledgeId, PledgeCommand, Pledge, PledgeEvent> PLEDGE =
      new StreamKind<>("pledge", PledgeShell.class, PledgeShell::new, new PledgeDecider());

  PledgeShell() {
    super(new PledgeDecider());
  }
}
