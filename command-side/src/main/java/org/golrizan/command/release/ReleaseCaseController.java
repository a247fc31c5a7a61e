package org.golrizan.command.release;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.golrizan.api.CommandAnswer;
import org.golrizan.api.CommandCall;
import org.golrizan.api.access.Permission;
import org.golrizan.api.access.Requires;
import org.golrizan.command.dispatch.Commands;
import org.golrizan.command.dispatch.NewId;
import org.golrizan.domain.release.ReleaseCaseCommand;
import org.golrizan.events.employment.PrisonerId;
import org.golrizan.events.release.CaseCloseReason;
import org.golrizan.events.release.DetentionGround;
import org.golrizan.events.release.RefusalReason;
import org.golrizan.events.release.ReleaseCaseId;
import org.golrizan.events.release.ReopenReason;
import org.golrizan.events.release.SuspensionReason;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Release cases, from opening to grant. */
@RestController
@RequestMapping("/api/v1/release-cases")
@Tag(name = "release-cases")
class ReleaseCaseController {

  private final Commands commands;

  ReleaseCaseController(Commands commands) {
    this.commands = commands;
  }

  record OpenCase(PrisonerId prisonerId, @PastOrPresent LocalDate on) {}

  /** @param on the effective date */
  record CaseDay(@PastOrPresent LocalDate on) {}

  record NoteDetentionGround(DetentionGround ground, @PastOrPresent LocalDate on) {}

  record RefuseRelease(RefusalReason reason, @PastOrPresent LocalDate on) {}

  record SuspendCase(SuspensionReason reason, @PastOrPresent LocalDate on) {}

  record ReopenCase(ReopenReason reason, @PastOrPresent LocalDate on) {}

  record WithdrawCase(CaseCloseReason reason, @PastOrPresent LocalDate on) {}

  @PostMapping
  @Requires(Permission.OPEN_RELEASE_CASE)
  @Operation(summary = "Open a release case for a prisoner")
  ResponseEntity<CommandAnswer> open(@RequestBody OpenCase body, CommandCall call) {
    ReleaseCaseId id = NewId.of(ReleaseCaseId::new);
    return commands.create(call, path(id), id, new OpenReleaseCase(id, body.prisonerId(), body.on()));
  }

  @PostMapping("/{id}/eligibility")
  @Requires(Permission.CONDUCT_RELEASE_CASE)
  @Operation(summary = "Check eligibility under the policy in force")
  ResponseEntity<CommandAnswer> checkEligibility(
      @PathVariable ReleaseCaseId id, @RequestBody CaseDay body, CommandCall call) {
    return commands.change(call, path(id), id, new CheckEligibility(id, body.on()));
  }

  @PostMapping("/{id}/detention-grounds")
  @Requires(Permission.CONDUCT_RELEASE_CASE)
  @Operation(summary = "Note another ground of detention")
  ResponseEntity<CommandAnswer> noteGround(
      @PathVariable ReleaseCaseId id, @RequestBody NoteDetentionGround body, CommandCall call) {
    return step(call, new ReleaseCaseCommand.NoteDetentionGround(id, body.ground(), call.actor().id(), body.on()));
  }

  @PostMapping("/{id}/detention-grounds/{ground}/lift")
  @Requires(Permission.CONDUCT_RELEASE_CASE)
  @Operation(summary = "Record that another ground of detention no longer holds")
  ResponseEntity<CommandAnswer> liftGround(
      @PathVariable ReleaseCaseId id, @PathVariable DetentionGround ground, @RequestBody CaseDay body, CommandCall call) {
    return step(call, new ReleaseCaseCommand.LiftDetentionGround(id, ground, call.actor().id(), body.on()));
  }

  @PostMapping("/{id}/approval-request")
  @Requires(Permission.CONDUCT_RELEASE_CASE)
  @Operation(summary = "Ask a judge to approve the release")
  ResponseEntity<CommandAnswer> askApproval(
      @PathVariable ReleaseCaseId id, @RequestBody CaseDay body, CommandCall call) {
    return step(call, new ReleaseCaseCommand.AskApproval(id, call.actor().id(), body.on()));
  }

  @PostMapping("/{id}/approval")
  @Requires(Permission.JUDGE_RELEASE_CASE)
  @Operation(summary = "Approve the release")
  ResponseEntity<CommandAnswer> approve(@PathVariable ReleaseCaseId id, @RequestBody CaseDay body, CommandCall call) {
    return step(call, new ReleaseCaseCommand.Approve(id, call.actor().id(), body.on()));
  }

  @PostMapping("/{id}/refusal")
  @Requires(Permission.JUDGE_RELEASE_CASE)
  @Operation(summary = "Refuse the release")
  ResponseEntity<CommandAnswer> refuse(@PathVariable ReleaseCaseId id, @RequestBody RefuseRelease body, CommandCall call) {
    return step(call, new ReleaseCaseCommand.Refuse(id, body.reason(), call.actor().id(), body.on()));
  }

  @PostMapping("/{id}/withdrawal")
  @Requires(Permission.CONDUCT_RELEASE_CASE)
  @Operation(summary = "Withdraw the case")
  ResponseEntity<CommandAnswer> withdraw(@PathVariable ReleaseCaseId id, @RequestBody WithdrawCase body, CommandCall call) {
    return step(call, new ReleaseCaseCommand.Withdraw(id, body.reason(), call.actor().id(), body.on()));
  }

  @PostMapping("/{id}/suspension")
  @Requires(Permission.CONDUCT_RELEASE_CASE)
  @Operation(summary = "Let the case rest")
  ResponseEntity<CommandAnswer> suspend(@PathVariable ReleaseCaseId id, @RequestBody SuspendCase body, CommandCall call) {
    return step(call, new ReleaseCaseCommand.Suspend(id, body.reason(), call.actor().id(), body.on()));
  }

  @PostMapping("/{id}/suspension/lift")
  @Requires(Permission.CONDUCT_RELEASE_CASE)
  @Operation(summary = "Let a case that rests go on")
  ResponseEntity<CommandAnswer> resume(@PathVariable ReleaseCaseId id, @RequestBody CaseDay body, CommandCall call) {
    return step(call, new ReleaseCaseCommand.Resume(id, call.actor().id(), body.on()));
  }

  @PostMapping("/{id}/reopening")
  @Requires(Permission.OPEN_RELEASE_CASE)
  @Operation(summary = "Reopen a case that was refused or withdrawn")
  ResponseEntity<CommandAnswer> reopen(@PathVariable ReleaseCaseId id, @RequestBody ReopenCase body, CommandCall call) {
    return commands.change(call, path(id), id, new ReopenReleaseCase(id, body.reason(), body.on()));
  }

  @PostMapping("/{id}/grant")
  @Requires(Permission.GRANT_RELEASE)
  @Operation(summary = "Grant the release")
  ResponseEntity<CommandAnswer> grant(@PathVariable ReleaseCaseId id, @RequestBody CaseDay body, CommandCall call) {
    return commands.change(call, path(id), id, new GrantRelease(id, body.on()));
  }

  private ResponseEntity<CommandAnswer> step(CommandCall call, ReleaseCaseCommand step) {
    return commands.change(call, path(step.caseId()), step.caseId(), new ConductReleaseCase(step));
  }

  private static String path(ReleaseCaseId id) {
    return "/api/v1/release-cases/" + id.value();
  }
}
