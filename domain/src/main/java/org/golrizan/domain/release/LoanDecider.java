package org.golrizan.domain.release;

import static org.golrizan.domain.CommonRule.ALREADY_EXISTS;
import static org.golrizan.domain.CommonRule.AMOUNT_IS_ZERO;
import static org.golrizan.domain.CommonRule.DIFFERS_FROM_EARLIER_FACT;
import static org.golrizan.domain.CommonRule.NAME_MISSING;
import static org.golrizan.domain.CommonRule.NOT_FOUND;
import static org.golrizan.domain.CommonRule.REFERENCE_MISSING;
import static org.golrizan.domain.release.ReleaseRule.LOAN_INSTALMENTS_DO_NOT_FIT;
import static org.golrizan.domain.release.ReleaseRule.LOAN_IS_REPAID;
import static org.golrizan.domain.release.ReleaseRule.LOAN_NOT_PAID_OUT;
import static org.golrizan.domain.release.ReleaseRule.LOAN_NOT_PENDING;
import static org.golrizan.domain.release.ReleaseRule.MORE_THAN_OWED;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.golrizan.domain.Decider;
import org.golrizan.domain.Decision;
import org.golrizan.domain.Rejection;
import org.golrizan.domain.Requirements;
import org.golrizan.domain.donations.Instalments;
import org.golrizan.events.Rial;
import org.golrizan.events.release.LoanEvent;
import org.golrizan.events.release.LoanEvent.Cancelled;
import org.golrizan.events.release.LoanEvent.Granted;
import org.golrizan.events.release.LoanEvent.PaidOut;
import org.golrizan.events.release.LoanEvent.PayoutReturned;
import org.golrizan.events.release.LoanEvent.Repaid;

/** A loan is granted with its instalments, paid out once, and repaid up to what is owed, also long after the release. */
public final class LoanDecider implements Decider<LoanCommand, Loan, LoanEvent> {

  @Override
  public Loan initial() {
    return new Loan.NotGranted();
  }

  /** Only the granting is proposed of a loan that was never granted: the payout repeats what it says. */
  @Override
  public Decision<LoanEvent> decide(LoanCommand command, Loan state) {
    return state instanceof Loan.NotGranted && !(command instanceof LoanCommand.Grant)
        ? new Decision.Rejected<>(Rejection.of(NOT_FOUND))
        : Decider.super.decide(command, state);
  }

  @Override
  public List<LoanEvent> propose(LoanCommand command, Loan state) {
    return switch (command) {
      case LoanCommand.Grant c -> List.of(new Granted(c.loanId(), c.caseId(), c.claimId(), c.province(), c.amount(), c.lender(),
          c.contractReference(), c.instalments(), c.by(), c.on()));
      case LoanCommand.PayOut c -> state.facts()
          .<LoanEvent>map(granted -> new PaidOut(c.loanId(), granted.amount(), c.bankReference(), c.by(), c.on()))
          .stream().toList();
      case LoanCommand.TakePayoutBack c -> state.facts()
          .<LoanEvent>map(granted -> new PayoutReturned(c.loanId(), granted.amount(), c.reason(), c.by(), c.on()))
          .stream().toList();
      case LoanCommand.Repay c -> List.of(new Repaid(c.loanId(), c.amount(), c.bankReference(), c.by(), c.on()));
      case LoanCommand.Cancel c -> List.of(new Cancelled(c.loanId(), c.reason(), c.by(), c.on()));
    };
  }

  @Override
  public Optional<Rejection> objection(LoanEvent event, Loan state) {
    return switch (event) {
      case Granted e -> Requirements.that(state instanceof Loan.NotGranted, ALREADY_EXISTS)
          .and(!e.amount().isZero(), AMOUNT_IS_ZERO)
          .and(!e.lender().isBlank(), NAME_MISSING)
          .and(!e.contractReference().isBlank(), REFERENCE_MISSING)
          .and(Instalments.areInOrder(e.instalments(), e.on())
              && !e.amount().isMoreThan(Instalments.sum(e.instalments())), LOAN_INSTALMENTS_DO_NOT_FIT)
          .objection();
      case PaidOut e -> pending(state, granted -> Requirements.that(!e.bankReference().isBlank(), REFERENCE_MISSING)
          .and(e.amount().equals(granted.amount()), DIFFERS_FROM_EARLIER_FACT)
          .andNotBefore(granted.on(), e.on()));
      case Cancelled e -> pending(state, granted -> Requirements.notBefore(granted.on(), e.on()));
      case PayoutReturned e -> ofPaidOut(state, paidOut -> Requirements.that(paidOut.repaid().isZero(), LOAN_IS_REPAID)
          .and(e.amount().equals(paidOut.granted().amount()), DIFFERS_FROM_EARLIER_FACT)
          .andNotBefore(paidOut.latest(), e.on()));
      case Repaid e -> ofPaidOut(state, paidOut -> Requirements.that(!e.amount().isZero(), AMOUNT_IS_ZERO)
          .and(!e.amount().isMoreThan(paidOut.open()), MORE_THAN_OWED, Map.of("owed", paidOut.open().amount()))
          .and(!e.bankReference().isBlank(), REFERENCE_MISSING)
          .andNotBefore(paidOut.granted().on(), e.on()));
    };
  }

  private static Optional<Rejection> ofPaidOut(Loan state, Function<Loan.PaidOut, Requirements> requirements) {
    return switch (state) {
      case Loan.NotGranted() -> Requirements.objection(NOT_FOUND);
      case Loan.Granted _, Loan.Cancelled _ -> Requirements.objection(LOAN_NOT_PAID_OUT);
      case Loan.PaidOut paidOut -> requirements.apply(paidOut).objection();
    };
  }

  private static Optional<Rejection> pending(Loan state, Function<Loan.Granted, Requirements> requirements) {
    return switch (state) {
      case Loan.NotGranted() -> Requirements.objection(NOT_FOUND);
      case Loan.Granted granted -> requirements.apply(granted).objection();
      case Loan.PaidOut _, Loan.Cancelled _ -> Requirements.objection(LOAN_NOT_PENDING);
    };
  }

  @Override
  public Loan evolve(Loan state, LoanEvent event) {
    return switch (event) {
      case Granted e ->
          new Loan.Granted(e.caseId(), e.claimId(), e.province(), e.amount(), Instalments.sum(e.instalments()), e.on());
      case PaidOut e when state instanceof Loan.Granted granted -> new Loan.PaidOut(granted, Rial.ZERO, e.on());
      case PayoutReturned e when state instanceof Loan.PaidOut before -> before.granted().again(e.on());
      case Repaid e when state instanceof Loan.PaidOut before ->
          new Loan.PaidOut(before.granted(), before.repaid().plus(e.amount()), e.on());
      case Cancelled e when state instanceof Loan.Granted granted -> new Loan.Cancelled(granted);
      default -> state;
    };
  }
}
