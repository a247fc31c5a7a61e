package org.golrizan.command.release;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.golrizan.api.CommandAnswer;
import org.golrizan.api.CommandCall;
import org.golrizan.api.access.Permission;
import org.golrizan.api.access.Requires;
import org.golrizan.command.dispatch.Commands;
import org.golrizan.command.dispatch.NewId;
import org.golrizan.domain.release.ReleaseCaseCommand;
import org.golrizan.events.PersonId;
import org.golrizan.events.Personal;
import org.golrizan.events.Rial;
import org.golrizan.events.Sheba;
import org.golrizan.events.StaffId;
import org.golrizan.events.release.ClaimId;
import org.golrizan.events.release.ClaimKind;
import org.golrizan.events.release.ReleaseCaseId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A case's debt claims and the channels that settle them; donations come by allocations. */
@RestController
@RequestMapping("/api/v1/release-cases/{id}/claims")
@Tag(name = "release-cases")
@Requires(Permission.CONDUCT_RELEASE_CASE)
class DebtClaimController {

  private final Commands commands;

  DebtClaimController(Commands commands) {
    this.commands = commands;
  }

  /** @param depositAccount the account that the court gave, not the creditor's own */
  record ConfirmClaim(
      ClaimKind kind,
      Rial amount,
      String creditorName,
      Sheba depositAccount,
      @Size(max = 60) String courtReference,
      @PastOrPresent LocalDate on) {}

  record ClaimAmount(Rial amount, @PastOrPresent LocalDate on) {}

  record ClaimRelief(Rial amount, @Size(max = 60) String courtReference, @PastOrPresent LocalDate on) {}

  record ClaimPayment(Rial amount, @Size(max = 60) String bankReference, @PastOrPresent LocalDate on) {}

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Record that the court confirmed a debt claim")
  ResponseEntity<CommandAnswer> confirm(@PathVariable ReleaseCaseId id, @RequestBody ConfirmClaim body, CommandCall call) {
    ClaimId claimId = NewId.of(ClaimId::new);
    return commands.create(call, path(id, claimId), id, new ConductReleaseCase(new ReleaseCaseCommand.ConfirmClaim(
        id, claimId, body.kind(), body.amount(), NewId.of(PersonId::new), Personal.of(body.creditorName()),
        Personal.of(body.depositAccount()), body.courtReference(), staff(call), body.on())));
  }

  @PostMapping("/{claimId}/forgiveness")
  @Operation(summary = "Record that the creditor forgave part or all of a claim")
  ResponseEntity<CommandAnswer> forgive(
      @PathVariable ReleaseCaseId id, @PathVariable ClaimId claimId, @RequestBody ClaimAmount body, CommandCall call) {
    return step(call, claimId,
        new ReleaseCaseCommand.ForgiveClaim(id, claimId, body.amount(), staff(call), body.on()));
  }

  @PostMapping("/{claimId}/forgiveness/withdraw")
  @Operation(summary = "Record that the creditor took forgiveness back")
  ResponseEntity<CommandAnswer> withdrawForgiveness(
      @PathVariable ReleaseCaseId id, @PathVariable ClaimId claimId, @RequestBody ClaimAmount body, CommandCall call) {
    return step(call, claimId,
        new ReleaseCaseCommand.WithdrawForgiveness(id, claimId, body.amount(), staff(call), body.on()));
  }

  @PostMapping("/{claimId}/relief")
  @Operation(summary = "Record an insolvency ruling for a claim")
  ResponseEntity<CommandAnswer> relieve(
      @PathVariable ReleaseCaseId id, @PathVariable ClaimId claimId, @RequestBody ClaimRelief body, CommandCall call) {
    return step(call, claimId,
        new ReleaseCaseCommand.RelieveClaim(id, claimId, body.amount(), body.courtReference(), staff(call), body.on()));
  }

  @PostMapping("/{claimId}/own-contribution")
  @Operation(summary = "Record what the prisoner paid towards a claim")
  ResponseEntity<CommandAnswer> payOwnContribution(
      @PathVariable ReleaseCaseId id, @PathVariable ClaimId claimId, @RequestBody ClaimPayment body, CommandCall call) {
    return step(call, claimId, new ReleaseCaseCommand.PayOwnContribution(
        id, claimId, body.amount(), body.bankReference(), staff(call), body.on()));
  }

  @PostMapping("/{claimId}/loan")
  @Operation(summary = "Record what a bank loan paid towards a claim")
  ResponseEntity<CommandAnswer> payLoan(
      @PathVariable ReleaseCaseId id, @PathVariable ClaimId claimId, @RequestBody ClaimPayment body, CommandCall call) {
    return step(call, claimId,
        new ReleaseCaseCommand.PayLoan(id, claimId, body.amount(), body.bankReference(), staff(call), body.on()));
  }

  private ResponseEntity<CommandAnswer> step(CommandCall call, ClaimId claimId, ReleaseCaseCommand step) {
    return commands.change(call, path(step.caseId(), claimId), step.caseId(), new ConductReleaseCase(step));
  }

  private static StaffId staff(CommandCall call) {
    return call.actor().id();
  }

  private static String path(ReleaseCaseId id, ClaimId claimId) {
    return "/api/v1/release-cases/" + id.value() + "/claims/" + claimId.value();
  }
}
