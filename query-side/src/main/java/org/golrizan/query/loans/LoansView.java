package org.golrizan.query.loans;

import java.util.List;
import java.util.function.UnaryOperator;
import org.golrizan.events.release.LoanEvent;
import org.golrizan.query.view.Moment;
import org.golrizan.query.view.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Each loan. */
@Component
public class LoansView implements View<LoanEvent, Loan> {

  @Override
  public String name() {
    return "loans";
  }

  @Override
  public Class<Loan> document() {
    return Loan.class;
  }

  @Override
  public Class<LoanEvent> stream() {
    return LoanEvent.class;
  }

  @Override
  public List<String> keys(LoanEvent event, UnaryOperator<@Nullable String> links) {
    return List.of(event.loanId().value().toString());
  }

  @Override
  public Loan fold(String key, @Nullable Loan before, LoanEvent event, Moment at) {
    return switch (event) {
      case LoanEvent.Granted e -> new Loan(
          key, e.caseId().value().toString(), e.claimId().value().toString(), e.province().code(), e.amount().amount(),
          e.instalments().stream().mapToLong(part -> part.amount().amount()).sum(), 0, 0, e.lender(), e.contractReference(),
          Loan.Status.GRANTED,
          e.instalments().stream().map(part -> new Loan.Part(part.dueOn(), part.amount().amount())).toList(),
          e.on(), null, null, null);
      case LoanEvent.PaidOut e -> View.existing(before).paidOut(e.on());
      case LoanEvent.PayoutReturned e -> View.existing(before).payoutReturned();
      case LoanEvent.Repaid e -> View.existing(before).repaid(e.amount().amount());
      case LoanEvent.Cancelled e -> View.existing(before).cancelled(e.reason());
    };
  }

  @Override
  public List<String> indexes() {
    return List.of("releaseCase", "province", "status");
  }
}
