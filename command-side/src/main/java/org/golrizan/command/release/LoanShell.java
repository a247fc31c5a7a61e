package org.golrizan.command.release;

import org.golrizan.command.stream.StreamAggregate;
import org.golrizan.command.stream.StreamKind;
import org.golrizan.command.stream.StreamShell;
import org.golrizan.domain.release.Loan;
import org.golrizan.domain.release.LoanCommand;
import org.golrizan.domain.release.LoanDecider;
import org.golrizan.events.release.LoanEvent;
import org.golrizan.events.release.LoanId;

@StreamAggregate(type = "loan")
final class LoanShell extends StreamShell<LoanCommand, Loan, LoanEvent> {

  static final StreamKind<LoanId, LoanCommand, Loan, LoanEvent> LOAN =
      new StreamKind<>("loan", LoanShell.class, LoanShell::new, new LoanDecider());

  LoanShell() {
    super(new LoanDecider());
  }
}
