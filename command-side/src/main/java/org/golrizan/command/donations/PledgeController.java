package org.golrizan.command.donations;

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
import org.golrizan.domain.donations.PledgeCommand;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.BenefactorId;
import org.golrizan.events.donations.FundId;
import org.golrizan.events.donations.PledgeCancelReason;
import org.golrizan.events.donations.PledgeId;
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

  record NewPledge(BenefactorId benefactorId, FundId fundId, Rial amount, @PastOrPresent LocalDate on, LocalDate dueOn) {}

  record CancelPledge(PledgeCancelReason reason, @PastOrPresent LocalDate on) {}

  @PostMapping
  @Requires(Permission.RECORD_PLEDGE)
  @Operation(summary = "Record a pledge")
  ResponseEntity<CommandAnswer> make(@RequestBody NewPledge body, CommandCall call) {
    PledgeId id = NewId.of(PledgeId::new);
    return commands.create(call, "/api/v1/pledges/" + id.value(), id,
        new MakePledge(id, body.benefactorId(), body.fundId(), body.amount(), body.on(), body.dueOn()));
  }

  @PostMapping("/{id}/cancel")
  @Requires(Permission.RECORD_PLEDGE)
  @Operation(summary = "Cancel what is open of a pledge")
  ResponseEntity<CommandAnswer> cancel(@PathVariable PledgeId id, @RequestBody CancelPledge body, CommandCall call) {
    return commands.change(call, "/api/v1/pledges/" + id.value(), id,
        new PledgeCommand.Cancel(id, body.reason(), body.on()));
  }
}
