package org.golrizan.command.donations;

import org.golrizan.command.stream.StreamAggregate;
import org.golrizan.command.stream.StreamKind;
import org.golrizan.command.stream.StreamShell;
import org.golrizan.domain.donations.BenefactorAccount;
import org.golrizan.domain.donations.BenefactorAccountCommand;
import org.golrizan.domain.donations.BenefactorAccountDecider;
import org.golrizan.events.donations.BenefactorAccountEvent;
import org.golrizan.events.donations.BenefactorAccountId;

@StreamAggregate(type = "benefactor-account")
final class BenefactorAccountShell extends StreamShell<BenefactorAccountCommand, BenefactorAccount, BenefactorAccountEvent> {

  static final StreamKind<BenefactorAccountId, BenefactorAccountCommand, BenefactorAccount, BenefactorAccountEvent>
      BENEFACTOR_ACCOUNT = new StreamKind<>(
          "benefactor-account", BenefactorAccountShell.class, BenefactorAccountShell::new, new BenefactorAccountDecider());

  BenefactorAccountShell() {
    super(new BenefactorAccountDecider());
  }
}
