package org.golrizan.command.employment;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.golrizan.api.CommandAnswer;
import org.golrizan.api.CommandCall;
import org.golrizan.api.access.Permission;
import org.golrizan.api.access.Requires;
import org.golrizan.command.dispatch.Commands;
import org.golrizan.domain.employment.PrisonCommand;
import org.golrizan.events.PrisonId;
import org.golrizan.events.Province;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Prisons enter the record. */
@RestController
@RequestMapping("/api/v1/prisons")
@Tag(name = "prisons")
class PrisonController {

  private final Commands commands;

  PrisonController(Commands commands) {
    this.commands = commands;
  }

  record NewPrison(PrisonId code, String persianName, String englishName, Province province) {}

  @PostMapping
  @Requires(Permission.OPEN_PRISON)
  @Operation(summary = "Open a prison")
  ResponseEntity<CommandAnswer> open(@RequestBody NewPrison body, CommandCall call) {
    return commands.create(call, "/api/v1/prisons/" + body.code().code(), body.code(),
        new PrisonCommand.Open(body.code(), body.persianName(), body.englishName(), body.province()));
  }
}
