package org.golrizan.command.release;

import static org.golrizan.command.release.LoanShell.LOAN;
import static org.golrizan.command.release.ReleaseCaseShell.RELEASE_CASE;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.golrizan.api.access.Permission;
import org.golrizan.api.problem.ApiProblem;
import org.golrizan.command.access.Gate;
import org.golrizan.command.access.Place;
import org.golrizan.command.dispatch.CommandContext;
import org.golrizan.command.stream.RuleRejectedException;
import org.golrizan.command.stream.StreamKind.Target;
import org.golrizan.command.stream.Streams;
import org.golrizan.domain.Rejection;
import org.golrizan.domain.release.Loan;
import org.golrizan.domain.release.LoanCommand;
import org.golrizan.domain.release.ReleaseCase;
import org.golrizan.domain.release.ReleaseCaseCommand;
import org.golrizan.domain.release.ReleaseRule;
import org.golrizan.events.release.SettlementChannel;
import org.springframework.stereotype.Component;

/** A loan settles its claim in the commit in which it is paid out; all else of it is its own. */
@Component
class LoanHandler {

  private final Streams streams;
  private final Gate gate;
  private final ClaimFunding claims;

  LoanHandler(Streams streams, Gate gate, ClaimFunding claims) {
    this.streams = streams;
    this.gate = gate;
    this.claims = claims;
  }

  @CommandHandler
  void handle(GrantBankLoan command, CommandContext context) {
    Place.Prison prison = claims.place(command.caseId(), "/caseId");
    gate.require(context.actor(), Permission.RECORD_LOAN, prison);
    switch (streams.peek(RELEASE_CASE.at(command.caseId()))) {
      case ReleaseCase.Open open when open.claims().containsKey(command.claimId()) -> { }
      case ReleaseCase.Closed closed -> throw new RuleRejectedException(
          Rejection.of(ReleaseRule.CASE_CLOSED).with("stage", closed.stage().name()));
      default -> throw ApiProblem.invalid("/claimId", "unknown-reference");
    }
    streams.decide(LOAN.at(command.loanId()), new LoanCommand.Grant(command.loanId(), command.caseId(), command.claimId(),
        prison.province(), command.amount(), command.lender(), command.contractReference(), command.instalments(),
        context.staff(), command.on()));
  }

  @CommandHandler
  void handle(ChangeLoan command, CommandContext context) {
    var loan = LOAN.at(command.step().loanId());
    List<Target<?, ?, ?>> touched = new ArrayList<>(List.of(loan));
    streams.peek(loan).facts().ifPresent(granted -> touched.add(RELEASE_CASE.at(granted.caseId())));
    streams.lock(touched.toArray(Target[]::new));
    streams.address(loan, context.seen());
    Loan.Granted granted = streams.state(loan).facts().orElseThrow();
    gate.require(context.actor(), Permission.RECORD_LOAN, claims.place(granted.caseId(), ""));
    streams.decide(loan, command.step());
    switch (command.step()) {
      case LoanCommand.PayOut payOut -> streams.decide(RELEASE_CASE.at(granted.caseId()), new ReleaseCaseCommand.PayLoan(
          granted.caseId(), granted.claimId(), granted.amount(), payOut.bankReference(), context.staff(), payOut.on()));
      case LoanCommand.TakePayoutBack back -> streams.decide(RELEASE_CASE.at(granted.caseId()),
          new ReleaseCaseCommand.ReverseSettlement(granted.caseId(), granted.claimId(), SettlementChannel.BANK_LOAN, granted.amount(),
              back.reason(), context.staff(), back.on()));
      case LoanCommand.Grant _, LoanCommand.Repay _, LoanCommand.Cancel _ -> { }
    }
  }
}
