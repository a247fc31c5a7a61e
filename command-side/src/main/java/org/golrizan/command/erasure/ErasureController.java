package org.golrizan.command.erasure;

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
import org.golrizan.domain.erasure.ErasureCommand;
import org.golrizan.events.PersonId;
import org.golrizan.events.erasure.ErasureBasis;
import org.golrizan.events.erasure.ErasureDeclineReason;
import org.golrizan.events.erasure.ErasureId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Requests to erase a person's data, and the decisions on them. */
@RestController
@RequestMapping("/api/v1/erasures")
@Tag(name = "erasures")
class ErasureController {

  private final Commands commands;

  ErasureController(Commands commands) {
    this.commands = commands;
  }

  /**
   * @param personId  the person as personal values name them
   * @param reference where the basis is found: the number of the request, the ruling or the retention rule; nothing personal
   * @param on        the effective date
   */
  record NewErasure(PersonId personId, ErasureBasis basis, String reference, @PastOrPresent LocalDate on) {}

  /** @param on the effective date */
  record ErasureDay(@PastOrPresent LocalDate on) {}

  record DeclineErasure(ErasureDeclineReason reason, @PastOrPresent LocalDate on) {}

  @PostMapping
  @Requires(Permission.REQUEST_ERASURE)
  @Operation(summary = "Ask that a person's data be erased")
  ResponseEntity<CommandAnswer> request(@RequestBody NewErasure body, CommandCall call) {
    ErasureId id = NewId.of(ErasureId::new);
    return commands.create(call, path(id), id, new ErasureCommand.Request(
        id, body.personId(), body.basis(), body.reference(), call.actor().id(), body.on()));
  }

  @PostMapping("/{id}/approve")
  @Requires(Permission.DECIDE_ERASURE)
  @Operation(summary = "Decide that the person's data is erased, for good; by someone else than who asked")
  ResponseEntity<CommandAnswer> approve(@PathVariable ErasureId id, @RequestBody ErasureDay body, CommandCall call) {
    return commands.change(call, path(id), id, new ErasureCommand.Approve(id, call.actor().id(), body.on()));
  }

  @PostMapping("/{id}/decline")
  @Requires(Permission.DECIDE_ERASURE)
  @Operation(summary = "Decide that the person's data is not erased; by someone else than who asked")
  ResponseEntity<CommandAnswer> decline(@PathVariable ErasureId id, @RequestBody DeclineErasure body, CommandCall call) {
    return commands.change(call, path(id), id, new ErasureCommand.Decline(id, body.reason(), call.actor().id(), body.on()));
  }

  private static String path(ErasureId id) {
    return "/api/v1/erasures/" + id.value();
  }
}
