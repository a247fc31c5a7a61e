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
import org.golrizan.domain.donations.DonationCommand;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.BenefactorId;
import org.golrizan.events.donations.BounceReason;
import org.golrizan.events.donations.DonationId;
import org.golrizan.events.donations.DonationMethod;
import org.golrizan.events.donations.FundId;
import org.golrizan.events.donations.PledgeId;
import org.golrizan.events.donations.RefundReason;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Donations: received, then cleared or bounced by the bank. */
@RestController
@RequestMapping("/api/v1/donations")
@Tag(name = "donations")
class DonationController {

  private final Commands commands;

  DonationController(Commands commands) {
    this.commands = commands;
  }

  record NewDonation(
      BenefactorId benefactorId,
      FundId fundId,
      Optional<PledgeId> pledgeId,
      Rial amount,
      DonationMethod method,
      @PastOrPresent LocalDate on) {}

  record BounceDonation(BounceReason reason, @PastOrPresent LocalDate on) {}

  /**
   * @param amount        rials, no more than is not allocated of the donation
   * @param bankReference of the payment back to the benefactor
   */
  record RefundDonation(
      Rial amount, RefundReason reason, @Size(max = 60) String bankReference, @PastOrPresent LocalDate on) {}

  /** @param on the effective date */
  record DonationDay(@PastOrPresent LocalDate on) {}

  @PostMapping
  @Requires(Permission.RECORD_DONATION)
  @Operation(summary = "Record a donation")
  ResponseEntity<CommandAnswer> receive(@RequestBody NewDonation body, CommandCall call) {
    DonationId id = NewId.of(DonationId::new);
    return commands.create(call, path(id), id, new ReceiveDonation(
        id, body.benefactorId(), body.fundId(), body.pledgeId(), body.amount(), body.method(), body.on()));
  }

  @PostMapping("/{id}/clear")
  @Requires(Permission.SETTLE_DONATION)
  @Operation(summary = "Record that the bank cleared a donation")
  ResponseEntity<CommandAnswer> clear(@PathVariable DonationId id, @RequestBody DonationDay body, CommandCall call) {
    return commands.change(call, path(id), id, new DonationCommand.Clear(id, call.actor().id(), body.on()));
  }

  @PostMapping("/{id}/bounce")
  @Requires(Permission.SETTLE_DONATION)
  @Operation(summary = "Record that the bank did not clear a donation")
  ResponseEntity<CommandAnswer> bounce(@PathVariable DonationId id, @RequestBody BounceDonation body, CommandCall call) {
    return commands.change(call, path(id), id,
        new DonationCommand.Bounce(id, body.reason(), call.actor().id(), body.on()));
  }

  @PostMapping("/{id}/refund")
  @Requires(Permission.REFUND_DONATION)
  @Operation(summary = "Record that part or all of a donation went back to its benefactor; by someone else than who cleared it")
  ResponseEntity<CommandAnswer> refund(@PathVariable DonationId id, @RequestBody RefundDonation body, CommandCall call) {
    return commands.change(call, path(id), id, new DonationCommand.Refund(
        id, body.amount(), body.reason(), body.bankReference(), call.actor().id(), body.on()));
  }

  private static String path(DonationId id) {
    return "/api/v1/donations/" + id.value();
  }
}
