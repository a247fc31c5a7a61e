package org.golrizan.command.release;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.golrizan.api.CommandAnswer;
import org.golrizan.api.CommandCall;
import org.golrizan.api.access.Permission;
import org.golrizan.api.access.Requires;
import org.golrizan.command.dispatch.Commands;
import org.golrizan.domain.release.ReleasePolicyCommand;
import org.golrizan.events.Rial;
import org.golrizan.events.employment.LegalCategory;
import org.golrizan.events.release.ReleasePolicyId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The eligibility policy and its versions. */
@RestController
@RequestMapping("/api/v1/release-policy")
@Tag(name = "release-policy")
class ReleasePolicyController {

  private final Commands commands;

  ReleasePolicyController(Commands commands) {
    this.commands = commands;
  }

  record AdoptReleasePolicy(
      @NotEmpty List<LegalCategory> eligible, Rial debtLimit, @PastOrPresent LocalDate on) {}

  @PostMapping("/versions")
  @Requires(Permission.ADOPT_RELEASE_POLICY)
  @Operation(summary = "Put the next version of the eligibility policy into force")
  ResponseEntity<CommandAnswer> adopt(@RequestBody AdoptReleasePolicy body, CommandCall call) {
    ReleasePolicyId id = new ReleasePolicyId();
    return commands.create(call, "/api/v1/release-policy", id, new ReleasePolicyCommand.Adopt(
        id, Set.copyOf(body.eligible()), body.debtLimit(), call.actor().id(), body.on()));
  }
}
