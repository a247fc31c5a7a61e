package org.golrizan.command.familysupport;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.golrizan.api.CommandAnswer;
import org.golrizan.api.CommandCall;
import org.golrizan.api.access.Permission;
import org.golrizan.api.access.Requires;
import org.golrizan.command.dispatch.Commands;
import org.golrizan.domain.familysupport.SupportPolicyCommand;
import org.golrizan.events.familysupport.SupportPolicyId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The policy of family support and its versions. */
@RestController
@RequestMapping("/api/v1/support-policy")
@Tag(name = "support-policy")
class SupportPolicyController {

  private final Commands commands;

  SupportPolicyController(Commands commands) {
    this.commands = commands;
  }

  /** @param graceDays how many days coverage goes on after the prisoner's release */
  record AdoptSupportPolicy(@Min(0) @Max(3650) int graceDays, @PastOrPresent LocalDate on) {}

  @PostMapping("/versions")
  @ResponseStatus(HttpStatus.CREATED)
  @Requires(Permission.ADOPT_SUPPORT_POLICY)
  @Operation(summary = "Put the next version of the policy of family support into force")
  ResponseEntity<CommandAnswer> adopt(@RequestBody AdoptSupportPolicy body, CommandCall call) {
    SupportPolicyId id = new SupportPolicyId();
    return commands.create(call, "/api/v1/support-policy", id,
        new SupportPolicyCommand.Adopt(id, body.graceDays(), call.actor().id(), body.on()));
  }
}
