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
import org.golrizan.events.AssociationId;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.AllocationId;
import org.golrizan.events.donations.FundId;
import org.golrizan.events.donations.GiveBackReason;
import org.golrizan.events.donations.PaymentReturnReason;
import org.golrizan.events.familysupport.AidKind;
import org.golrizan.events.release.ClaimId;
import org.golrizan.events.release.ReleaseCaseId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Allocations: parts of a fund set aside for a debt claim or for aid, then paid by the bank, or given back. */
@RestController
@RequestMapping("/api/v1/allocations")
@Tag(name = "allocations")
class AllocationController {

  private final Commands commands;

  AllocationController(Commands commands) {
    this.commands = commands;
  }

  record NewAllocation(FundId fundId, ReleaseCaseId caseId, ClaimId claimId, Rial amount, @PastOrPresent LocalDate on) {}

  record NewAidAllocation(FundId fundId, AssociationId association, AidKind kind, Rial amount, @PastOrPresent LocalDate on) {}

  /** @param orderReference the number of the order to the bank */
  record OrderPayment(@Size(max = 60) String orderReference, @PastOrPresent LocalDate on) {}

  record PayAllocation(@Size(max = 60) String bankReference, @PastOrPresent LocalDate on) {}

  record ReturnPayment(PaymentReturnReason reason, @PastOrPresent LocalDate on) {}

  record GiveBack(GiveBackReason reason, @PastOrPresent LocalDate on) {}

  @PostMapping
  @Requires(Permission.MAKE_ALLOCATION)
  @Operation(summary = "Allocate money of a fund to a debt claim")
  ResponseEntity<CommandAnswer> make(@RequestBody NewAllocation body, CommandCall call) {
    AllocationId id = NewId.of(AllocationId::new);
    return commands.create(call, path(id), id,
        new MakeAllocation(id, body.fundId(), body.caseId(), body.claimId(), body.amount(), body.on()));
  }

  @PostMapping("/aid")
  @ResponseStatus(HttpStatus.CREATED)
  @Requires(Permission.MAKE_AID_ALLOCATION)
  @Operation(summary = "Allocate money of a fund to an association's aid to families")
  ResponseEntity<CommandAnswer> makeForAid(@RequestBody NewAidAllocation body, CommandCall call) {
    AllocationId id = NewId.of(AllocationId::new);
    return commands.create(call, path(id), id,
        new MakeAidAllocation(id, body.fundId(), body.association(), body.kind(), body.amount(), body.on()));
  }

  @PostMapping("/{id}/payment-order")
  @Requires(Permission.ORDER_PAYMENT)
  @Operation(summary = "Record that the bank was told to pay an allocation into the court's account, or the association's; "
      + "by someone else than who made it")
  ResponseEntity<CommandAnswer> order(@PathVariable AllocationId id, @RequestBody OrderPayment body, CommandCall call) {
    return change(call, id, new AllocationCommand.OrderPayment(id, body.orderReference(), call.actor().id(), body.on()));
  }

  @PostMapping("/{id}/pay")
  @Requires(Permission.ANSWER_PAYMENT)
  @Operation(summary = "Record the bank's answer that an allocation was paid")
  ResponseEntity<CommandAnswer> pay(@PathVariable AllocationId id, @RequestBody PayAllocation body, CommandCall call) {
    return change(call, id, new AllocationCommand.Pay(id, body.bankReference(), call.actor().id(), body.on()));
  }

  @PostMapping("/{id}/payment-return")
  @Requires(Permission.ANSWER_PAYMENT)
  @Operation(summary = "Record the bank's answer that an allocation was not paid, or that the payment came back")
  ResponseEntity<CommandAnswer> returnPayment(
      @PathVariable AllocationId id, @RequestBody ReturnPayment body, CommandCall call) {
    return change(call, id, new AllocationCommand.ReturnPayment(id, body.reason(), call.actor().id(), body.on()));
  }

  @PostMapping("/{id}/give-back")
  @Requires(Permission.GIVE_ALLOCATION_BACK)
  @Operation(summary = "Give an allocation that is not paid back to its fund")
  ResponseEntity<CommandAnswer> giveBack(@PathVariable AllocationId id, @RequestBody GiveBack body, CommandCall call) {
    return change(call, id, new GiveAllocationBack(
        new AllocationCommand.GiveBack(id, body.reason(), call.actor().id(), body.on())));
  }

  private ResponseEntity<CommandAnswer> change(CommandCall call, AllocationId id, Object command) {
    return commands.change(call, path(id), id, command);
  }

  private static String path(AllocationId id) {
    return "/api/v1/allocations/" + id.value();
  }
}
