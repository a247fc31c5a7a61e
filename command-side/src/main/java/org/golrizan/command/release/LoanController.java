package org.golrizan.command.release;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.golrizan.api.CommandAnswer;
import org.golrizan.api.CommandCall;
import org.golrizan.api.access.Permission;
import org.golrizan.api.access.Requires;
import org.golrizan.command.dispatch.Commands;
import org.golrizan.command.dispatch.NewId;
import org.golrizan.domain.release.LoanCommand;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.Instalment;
import org.golrizan.events.release.ClaimId;
import org.golrizan.events.release.LoanCancelReason;
import org.golrizan.events.release.LoanId;
import org.golrizan.events.release.ReleaseCaseId;
import org.golrizan.events.release.ReversalReason;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Bank loans for debt claims, from the grant to the last repayment. */
@RestController
@RequestMapping("/api/v1/loans")
@Tag(name = "loans")
@Requires(Permission.RECORD_LOAN)
class LoanController {

  private final Commands commands;

  LoanController(Commands commands) {
    this.commands = commands;
  }

  /**
   * @param lender      the bank
   * @param instalments in the order of their days; they sum to the loan, or more for what the bank asks
   */
  record GrantLoan(
      ReleaseCaseId caseId,
      ClaimId claimId,
      Rial amount,
      @Size(max = 100) String lender,
      @Size(max = 60) String contractReference,
      List<Instalment> instalments,
      @PastOrPresent LocalDate on) {}

  record PayLoanOut(@Size(max = 60) String bankReference, @PastOrPresent LocalDate on) {}

  record TakePayoutBack(ReversalReason reason, @PastOrPresent LocalDate on) {}

  record RepayLoan(Rial amount, @Size(max = 60) String bankReference, @PastOrPresent LocalDate on) {}

  record CancelLoan(LoanCancelReason reason, @PastOrPresent LocalDate on) {}

  @PostMapping
  @Operation(summary = "Record that a bank granted a loan for a debt claim")
  ResponseEntity<CommandAnswer> grant(@RequestBody GrantLoan body, CommandCall call) {
    LoanId id = NewId.of(LoanId::new);
    return commands.create(call, path(id), id, new GrantBankLoan(id, body.caseId(), body.claimId(), body.amount(), body.lender(),
        body.contractReference(), body.instalments(), body.on()));
  }

  @PostMapping("/{id}/payout")
  @Operation(summary = "Record that a loan was paid into the court's account: it settles its claim")
  ResponseEntity<CommandAnswer> payOut(@PathVariable LoanId id, @RequestBody PayLoanOut body, CommandCall call) {
    return change(call, new LoanCommand.PayOut(id, body.bankReference(), call.actor().id(), body.on()));
  }

  @PostMapping("/{id}/payout-return")
  @Operation(summary = "Record that the payout of a loan came back: its claim is open again, and the loan can be paid out anew")
  ResponseEntity<CommandAnswer> takeBack(@PathVariable LoanId id, @RequestBody TakePayoutBack body, CommandCall call) {
    return change(call, new LoanCommand.TakePayoutBack(id, body.reason(), call.actor().id(), body.on()));
  }

  @PostMapping("/{id}/repayments")
  @Operation(summary = "Record what was repaid of a loan")
  ResponseEntity<CommandAnswer> repay(@PathVariable LoanId id, @RequestBody RepayLoan body, CommandCall call) {
    return change(call, new LoanCommand.Repay(id, body.amount(), body.bankReference(), call.actor().id(), body.on()));
  }

  @PostMapping("/{id}/cancel")
  @Operation(summary = "Record that a loan is not paid out")
  ResponseEntity<CommandAnswer> cancel(@PathVariable LoanId id, @RequestBody CancelLoan body, CommandCall call) {
    return change(call, new LoanCommand.Cancel(id, body.reason(), call.actor().id(), body.on()));
  }

  private ResponseEntity<CommandAnswer> change(CommandCall call, LoanCommand command) {
    return commands.change(call, path(command.loanId()), command.loanId(), new ChangeLoan(command));
  }

  private static String path(LoanId id) {
    return "/api/v1/loans/" + id.value();
  }
}
