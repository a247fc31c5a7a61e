package org.golrizan.command.donations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.golrizan.api.CommandAnswer;
import org.golrizan.api.CommandCall;
import org.golrizan.api.access.Permission;
import org.golrizan.api.access.Requires;
import org.golrizan.command.dispatch.Commands;
import org.golrizan.command.dispatch.NewId;
import org.golrizan.domain.donations.IncomingPaymentCommand;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.BenefactorId;
import org.golrizan.events.donations.DismissReason;
import org.golrizan.events.donations.DonationId;
import org.golrizan.events.donations.FundId;
import org.golrizan.events.donations.IncomingPaymentId;
import org.golrizan.events.donations.IncomingPaymentSource;
import org.golrizan.events.donations.PledgeId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Payments that came in: cash against a slip, and what to do with those of which nobody knew whose they are. */
@RestController
@RequestMapping("/api/v1/incoming-payments")
@Tag(name = "incoming-payments")
@Requires(Permission.ENTER_PAYMENT)
class IncomingPaymentController {

  private final Commands commands;

  IncomingPaymentController(Commands commands) {
    this.commands = commands;
  }

  /**
   * @param series the series of the slips, for example a cash desk's
   * @param number the slip's, unique in its series
   */
  record CashSlip(
      @Size(max = 40) String series,
      @Size(max = 40) String number,
      FundId fundId,
      BenefactorId benefactorId,
      Optional<PledgeId> pledgeId,
      Rial amount,
      @PastOrPresent LocalDate on) {}

  record MatchPaymentTo(BenefactorId benefactorId, Optional<PledgeId> pledgeId, @PastOrPresent LocalDate on) {}

  record DismissPayment(DismissReason reason, @PastOrPresent LocalDate on) {}

  @PostMapping("/cash-slips")
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Record cash against a numbered slip; the same slip twice is one donation")
  ResponseEntity<CommandAnswer> enterSlip(@RequestBody CashSlip body, CommandCall call) {
    IncomingPaymentId id = IncomingPaymentId.of(IncomingPaymentSource.CASH_SLIP, body.series(), body.number());
    return commands.create(call, path(id), id, new EnterPayment(id, IncomingPaymentSource.CASH_SLIP, body.series(), body.number(),
        body.fundId(), body.amount(), NewId.of(DonationId::new),
        new EnterPayment.Giver.Named(body.benefactorId(), body.pledgeId()), body.on()));
  }

  @PostMapping("/{id}/match")
  @Operation(summary = "Say whose donation a payment is: it is received and cleared")
  ResponseEntity<CommandAnswer> match(
      @PathVariable IncomingPaymentId id, @RequestBody MatchPaymentTo body, CommandCall call) {
    return commands.change(call, path(id), id,
        new MatchPayment(id, NewId.of(DonationId::new), body.benefactorId(), body.pledgeId(), body.on()));
  }

  @PostMapping("/{id}/dismiss")
  @Operation(summary = "Say that a payment is no donation")
  ResponseEntity<CommandAnswer> dismiss(
      @PathVariable IncomingPaymentId id, @RequestBody DismissPayment body, CommandCall call) {
    return commands.change(call, path(id), id,
        new IncomingPaymentCommand.Dismiss(id, body.reason(), call.actor().id(), body.on()));
  }

  private static String path(IncomingPaymentId id) {
    return "/api/v1/incoming-payments/" + id.value();
  }
}
