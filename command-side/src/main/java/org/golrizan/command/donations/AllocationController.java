package org.golrizan.command.donations;

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
import org.golrizan.domain.donations.AllocationCommand;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.AllocationId;
import org.golrizan.events.donations.FundId;
import org.golrizan.events.release.ClaimId;
import org.golrizan.events.release.ReleaseCaseId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Allocations: parts of a fund set aside for a debt claim, then paid. */
@RestController
@RequestMapping("/api/v1/allocations")
@Tag(name = "allocations")
class AllocationController {

  private final Commands commands;

  AllocationController(Commands commands) {
    this.commands = commands;
  }

  record NewAllocation(FundId fundId, ReleaseCaseId caseId, ClaimId claimId, Rial amount, @PastOrPresent LocalDate on) {}

  record PayAllocation(@Size(max = 60) String bankReference, @PastOrPresent LocalDate on) {}

  @PostMapping
  @Requires(Permission.MAKE_ALLOCATION)
  @Operation(summary = "Allocate money of a fund to a debt claim")
  ResponseEntity<CommandAnswer> make(@RequestBody NewAllocation body, CommandCall call) {
    AllocationId id = NewId.of(AllocationId::new);
    return commands.create(call, "/api/v1/allocations/" + id.value(), id,
        new MakeAllocation(id, body.fundId(), body.caseId(), body.claimId(), body.amount(), body.on()));
  }

  @PostMapping("/{id}/pay")
  @Requires(Permission.PAY_ALLOCATION)
  @Operation(summary = "Record that an allocation was paid into the court's account")
  ResponseEntity<CommandAnswer> pay(@PathVariable AllocationId id, @RequestBody PayAllocation body, CommandCall call) {
    return commands.change(call, "/api/v1/allocations/" + id.value(), id,
        new AllocationCommand.Pay(id, body.bankReference(), call.actor().id(), body.on()));
  }
}
