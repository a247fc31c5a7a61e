package org.golrizan.command.employment;

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
import org.golrizan.domain.employment.WorkApplicationCommand;
import org.golrizan.events.employment.DeclineReason;
import org.golrizan.events.employment.PrisonerId;
import org.golrizan.events.employment.WorkApplicationId;
import org.golrizan.events.employment.WorkshopId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Applications for work and the council's decisions. */
@RestController
@RequestMapping("/api/v1/work-applications")
@Tag(name = "work-applications")
class WorkApplicationController {

  private final Commands commands;

  WorkApplicationController(Commands commands) {
    this.commands = commands;
  }

  record NewWorkApplication(PrisonerId prisonerId, WorkshopId workshopId, @PastOrPresent LocalDate on) {}

  record DeclineWorkApplication(DeclineReason reason, @PastOrPresent LocalDate on) {}

  /** @param on the effective date */
  record WorkApplicationDay(@PastOrPresent LocalDate on) {}

  @PostMapping
  @Requires(Permission.SUBMIT_WORK_APPLICATION)
  @Operation(summary = "Submit an application for work")
  ResponseEntity<CommandAnswer> submit(@RequestBody NewWorkApplication body, CommandCall call) {
    WorkApplicationId id = NewId.of(WorkApplicationId::new);
    return commands.create(call, path(id), id,
        new SubmitWorkApplication(id, body.prisonerId(), body.workshopId(), body.on()));
  }

  @PostMapping("/{id}/approve")
  @Requires(Permission.DECIDE_WORK_APPLICATION)
  @Operation(summary = "Approve an application")
  ResponseEntity<CommandAnswer> approve(@PathVariable WorkApplicationId id, @RequestBody WorkApplicationDay body, CommandCall call) {
    return commands.change(call, path(id), id, new WorkApplicationCommand.Approve(id, call.actor().id(), body.on()));
  }

  @PostMapping("/{id}/decline")
  @Requires(Permission.DECIDE_WORK_APPLICATION)
  @Operation(summary = "Decline an application")
  ResponseEntity<CommandAnswer> decline(@PathVariable WorkApplicationId id, @RequestBody DeclineWorkApplication body, CommandCall call) {
    return commands.change(call, path(id), id,
        new WorkApplicationCommand.Decline(id, body.reason(), call.actor().id(), body.on()));
  }

  @PostMapping("/{id}/withdraw")
  @Requires(Permission.WITHDRAW_WORK_APPLICATION)
  @Operation(summary = "Withdraw an application")
  ResponseEntity<CommandAnswer> withdraw(@PathVariable WorkApplicationId id, @RequestBody WorkApplicationDay body, CommandCall call) {
    return commands.change(call, path(id), id, new WorkApplicationCommand.Withdraw(id, body.on()));
  }

  private static String path(WorkApplicationId id) {
    return "/api/v1/work-applications/" + id.value();
  }
}
