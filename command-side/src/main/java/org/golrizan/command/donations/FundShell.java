package org.golrizan.command.donations;

import org.golrizan.command.stream.StreamAggregate;
import org.golrizan.command.stream.StreamKind;
import org.golrizan.command.stream.StreamShell;
import org.golrizan.domain.donations.Fund;
import org.golrizan.domain.donations.FundCommand;
import org.golrizan.domain.donations.FundDecider;
import org.golrizan.events.donations.FundEvent;
import org.golrizan.events.donations.FundId;

@StreamAggregate(type = "fund")
final class FundShell extends StreamShell<FundCommand, Fund, FundEvent> {

  static final StreamKind<FundId, FundCommand, Fund, FundEvent> FUND =
      new StreamKind<>("fund", FundShell.class, FundShell::new, new FundDecider());

  FundShell() {
    super(new FundDecider());
  }
}
