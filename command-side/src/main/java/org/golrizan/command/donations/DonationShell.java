package org.golrizan.command.donations;

import org.golrizan.command.stream.StreamAggregate;
import org.golrizan.command.stream.StreamKind;
import org.golrizan.command.stream.StreamShell;
import org.golrizan.domain.donations.Donation;
import org.golrizan.domain.donations.DonationCommand;
import org.golrizan.domain.donations.DonationDecider;
import org.golrizan.events.donations.DonationEvent;
import org.golrizan.events.donations.DonationId;

@StreamAggregate(type = "donation")
final class DonationShell extends StreamShell<DonationCommand, Donation, DonationEvent> {

  static final StreamKind<DonationId, DonationCommand, Donation, DonationEvent> DONATION =
      new StreamKind<>("donation", DonationShell.class, DonationShell::new, new DonationDecider());

  DonationShell() {
    super(new DonationDecider());
  }
}
