package org.golrizan.command.familysupport;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.golrizan.api.CommandAnswer;
import org.golrizan.api.CommandCall;
import org.golrizan.api.access.Permission;
import org.golrizan.api.access.Requires;
import org.golrizan.command.dispatch.Commands;
import org.golrizan.domain.familysupport.AssociationCommand;
import org.golrizan.events.AssociationId;
import org.golrizan.events.Province;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Prisoner Support Associations enter the record. */
@RestController
@RequestMapping("/api/v1/associations")
@Tag(name = "associations")
class AssociationController {

  private final Commands commands;

  AssociationController(Commands commands) {
    this.commands = commands;
  }

  record NewAssociation(AssociationId code, String persianName, String englishName, Province province) {}

  @PostMapping
  @Requires(Permission.OPEN_ASSOCIATION)
  @Operation(summary = "Open an association")
  ResponseEntity<CommandAnswer> open(@RequestBody NewAssociation body, CommandCall call) {
    return commands.create(call, "/api/v1/associations/" + body.code().code(), body.code(),
        new AssociationCommand.Open(body.code(), body.persianName(), body.englishName(), body.province()));
  }
}
