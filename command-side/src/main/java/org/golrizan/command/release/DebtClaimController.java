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
import org.golrizan.domain.release.ReleaseCaseCommand;
import org.golrizan.events.DocumentHash;
import org.golrizan.events.PersonId;
import org.golrizan.events.Personal;
import org.golrizan.events.Rial;
import org.golrizan.events.Sheba;
import org.golrizan.events.StaffId;
import org.golrizan.events.donations.Instalment;
import org.golrizan.events.release.ClaimId;
import org.golrizan.events.release.ClaimKind;
import org.golrizan.events.release.NegotiationOutcome;
import org.golrizan.events.release.ReleaseCaseId;
import org.golrizan.events.release.ReversalReason;
import org.golrizan.events.release.SettlementChannel;
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

  /**
   * @param depositAccount the account that the court gave, not the creditor's own
   * @param document       the SHA-256 of the court's ruling, which is kept elsewhere
   */
  record ConfirmClaim(
      ClaimKind kind,
      Rial amount,
      String creditorName,
      Sheba depositAccount,
      @Size(max = 60) String courtReference,
      DocumentHash document,
      @PastOrPresent LocalDate on) {}

  /**
   * @param amount         what the court confirms from now on; zero if it annulled the claim
   * @param depositAccount the account that the court gave
   * @param document       the SHA-256 of the court's ruling
   */
  record CorrectClaim(
      Rial amount,
      Sheba depositAccount,
      @Size(max = 60) String courtReference,
      DocumentHash document,
      @PastOrPresent LocalDate on) {}

  /** @param channel insolvency relief or own contribution; a loan's payout is taken back with the loan */
  record ReverseSettlement(SettlementChannel channel, Rial amount, ReversalReason reason, @PastOrPresent LocalDate on) {}

  /**
   * @param instalments in the order of their days; no more than is outstanding of the claim
   * @param document    the SHA-256 of the court's ruling
   */
  record AgreeInstalmentPlan(List<Instalment> instalments, DocumentHash document, @PastOrPresent LocalDate on) {}

  record NoteNegotiation(NegotiationOutcome outcome, @Size(max = 2000) String note, @PastOrPresent LocalDate on) {}

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
        Personal.of(body.depositAccount()), body.courtReference(), body.document(), staff(call), body.on())));
  }

  @PostMapping("/{claimId}/correction")
  @Operation(summary = "Record that the court corrected or annulled a claim")
  ResponseEntity<CommandAnswer> correct(
      @PathVariable ReleaseCaseId id, @PathVariable ClaimId claimId, @RequestBody CorrectClaim body, CommandCall call) {
    return step(call, claimId, new ReleaseCaseCommand.CorrectClaim(id, claimId, body.amount(), Personal.of(body.depositAccount()),
        body.courtReference(), body.document(), staff(call), body.on()));
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

  @PostMapping("/{claimId}/reversal")
  @Operation(summary = "Take back what was recorded of a ruling or a contribution")
  ResponseEntity<CommandAnswer> reverse(
      @PathVariable ReleaseCaseId id, @PathVariable ClaimId claimId, @RequestBody ReverseSettlement body, CommandCall call) {
    return step(call, claimId, new ReleaseCaseCommand.ReverseSettlement(
        id, claimId, body.channel(), body.amount(), body.reason(), staff(call), body.on()));
  }

  @PostMapping("/{claimId}/instalment-plan")
  @Operation(summary = "Record in which parts the court lets the prisoner pay a claim")
  ResponseEntity<CommandAnswer> agreeInstalments(
      @PathVariable ReleaseCaseId id, @PathVariable ClaimId claimId, @RequestBody AgreeInstalmentPlan body, CommandCall call) {
    return step(call, claimId, new ReleaseCaseCommand.AgreeInstalmentPlan(
        id, claimId, body.instalments(), body.document(), staff(call), body.on()));
  }

  @PostMapping("/{claimId}/negotiation-notes")
  @Operation(summary = "Note how a talk with the creditor went")
  ResponseEntity<CommandAnswer> noteNegotiation(
      @PathVariable ReleaseCaseId id, @PathVariable ClaimId claimId, @RequestBody NoteNegotiation body, CommandCall call) {
    return step(call, claimId, new ReleaseCaseCommand.NoteNegotiation(
        id, claimId, body.outcome(), Personal.of(body.note()), staff(call), body.on()));
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
