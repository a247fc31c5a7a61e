package org.golrizan.command.donations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.golrizan.api.CommandAnswer;
import org.golrizan.api.CommandCall;
import org.golrizan.api.access.Permission;
import org.golrizan.api.access.Requires;
import org.golrizan.command.dispatch.Commands;
import org.golrizan.command.dispatch.NewId;
import org.golrizan.domain.donations.FundCommand;
import org.golrizan.events.Province;
import org.golrizan.events.donations.FundId;
import org.golrizan.events.donations.FundKind;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Funds: money given for one purpose. */
@RestController
@RequestMapping("/api/v1/funds")
@Tag(name = "funds")
class FundController {

  private final Commands commands;

  FundController(Commands commands) {
    this.commands = commands;
  }

  record OpenFund(FundKind kind, String persianName, String englishName, Province province) {}

  @PostMapping
  @Requires(Permission.OPEN_FUND)
  @Operation(summary = "Open a fund")
  ResponseEntity<CommandAnswer> open(@RequestBody OpenFund body, CommandCall call) {
    FundId id = NewId.of(FundId::new);
    return commands.create(call, "/api/v1/funds/" + id.value(), id,
        new FundCommand.Open(id, body.kind(), body.persianName(), body.englishName(), body.province()));
  }
}
