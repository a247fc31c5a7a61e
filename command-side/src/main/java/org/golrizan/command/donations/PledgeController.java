package org.golrizan.command.donations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.golrizan.api.CommandAnswer;
import org.golrizan.api.CommandCall;
import org.golrizan.api.access.Permission;
import org.golrizan.api.access.Requires;
import org.golrizan.command.dispatch.Commands;
import org.golrizan.command.dispatch.NewId;
import org.golrizan.domain.donations.PledgeCommand;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.BenefactorId;
import org.golrizan.events.donations.FundId;
import org.golrizan.events.donations.Instalment;
import org.golrizan.events.donations.PledgeCancelReason;
import org.golrizan.events.donations.PledgeId;
import org.golrizan.events.donations.PledgeWriteOffReason;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Pledges: promises to give. */
@RestController
@RequestMapping("/api/v1/pledges")
@Tag(name = "pledges")
class PledgeController {

  private final Commands commands;

  PledgeController(Commands commands) {
    this.commands = commands;
  }

  /** @param instalments parts that are due on days of their own and sum to the pledge; absent if it is due as a whole */
  record NewPledge(
      BenefactorId benefactorId,
      FundId fundId,
      Rial amount,
      @PastOrPresent LocalDate on,
      LocalDate dueOn,
      Optional<List<Instalment>> instalments) {}

  record PledgeInstalments(List<Instalment> instalments, @PastOrPresent LocalDate on) {}

  /** @param on the effective date */
  record PledgeDay(@PastOrPresent LocalDate on) {}

  record WriteOffPledge(PledgeWriteOffReason reason, @PastOrPresent LocalDate on) {}

  record CancelPledge(PledgeCancelReason reason, @PastOrPresent LocalDate on) {}

  @PostMapping
  @Requires(Permission.RECORD_PLEDGE)
  @Operation(summary = "Record a pledge")
  ResponseEntity<CommandAnswer> make(@RequestBody NewPledge body, CommandCall call) {
    PledgeId id = NewId.of(PledgeId::new);
    return commands.create(call, path(id), id, new MakePledge(
        id, body.benefactorId(), body.fundId(), body.amount(), body.on(), body.dueOn(), body.instalments().orElse(List.of())));
  }

  @PostMapping("/{id}/instalments")
  @Requires(Permission.RECORD_PLEDGE)
  @Operation(summary = "Agree on the parts in which a pledge is kept, in place of earlier ones")
  ResponseEntity<CommandAnswer> agreeInstalments(
      @PathVariable PledgeId id, @RequestBody PledgeInstalments body, CommandCall call) {
    return change(call, new PledgeCommand.AgreeInstalments(id, body.instalments(), body.on()));
  }

  @PostMapping("/{id}/remind")
  @Requires(Permission.RECORD_PLEDGE)
  @Operation(summary = "Record that the benefactor was reminded of what is due")
  ResponseEntity<CommandAnswer> remind(@PathVariable PledgeId id, @RequestBody PledgeDay body, CommandCall call) {
    return change(call, new PledgeCommand.Remind(id, call.actor().id(), body.on()));
  }

  @PostMapping("/{id}/lapse")
  @Requires(Permission.RECORD_PLEDGE)
  @Operation(summary = "Record that a pledge was not kept in full by its last day")
  ResponseEntity<CommandAnswer> lapse(@PathVariable PledgeId id, @RequestBody PledgeDay body, CommandCall call) {
    return change(call, new PledgeCommand.Lapse(id, call.actor().id(), body.on()));
  }

  @PostMapping("/{id}/write-off")
  @Requires(Permission.WRITE_OFF_PLEDGE)
  @Operation(summary = "Write off what is open of a lapsed pledge; by someone else than who found it lapsed")
  ResponseEntity<CommandAnswer> writeOff(@PathVariable PledgeId id, @RequestBody WriteOffPledge body, CommandCall call) {
    return change(call, new PledgeCommand.WriteOff(id, body.reason(), call.actor().id(), body.on()));
  }

  @PostMapping("/{id}/cancel")
  @Requires(Permission.RECORD_PLEDGE)
  @Operation(summary = "Cancel what is open of a pledge")
  ResponseEntity<CommandAnswer> cancel(@PathVariable PledgeId id, @RequestBody CancelPledge body, CommandCall call) {
    return change(call, new PledgeCommand.Cancel(id, body.reason(), body.on()));
  }

  private ResponseEntity<CommandAnswer> change(CommandCall call, PledgeCommand command) {
    return commands.change(call, path(command.pledgeId()), command.pledgeId(), new ChangePledge(command));
  }

  private static String path(PledgeId id) {
    return "/api/v1/pledges/" + id.value();
  }
}
