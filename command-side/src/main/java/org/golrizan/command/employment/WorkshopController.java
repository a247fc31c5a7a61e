package org.golrizan.command.employment;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import org.golrizan.api.CommandAnswer;
import org.golrizan.api.CommandCall;
import org.golrizan.api.access.Permission;
import org.golrizan.api.access.Requires;
import org.golrizan.command.dispatch.Commands;
import org.golrizan.command.dispatch.NewId;
import org.golrizan.domain.employment.WorkshopCommand;
import org.golrizan.events.PrisonId;
import org.golrizan.events.employment.Trade;
import org.golrizan.events.employment.WorkshopId;
import org.golrizan.events.employment.WorkshopLocation;
import org.golrizan.events.employment.WorkshopOwnership;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Workshops and their seats. */
@RestController
@RequestMapping("/api/v1/workshops")
@Tag(name = "workshops")
class WorkshopController {

  private final Commands commands;

  WorkshopController(Commands commands) {
    this.commands = commands;
  }

  record OpenWorkshop(
      PrisonId prison,
      String name,
      WorkshopOwnership ownership,
      WorkshopLocation location,
      Trade trade,
      @Positive int seats,
      @PastOrPresent LocalDate on) {}

  record ChangeSeats(@Positive int seats, @PastOrPresent LocalDate on) {}

  @PostMapping
  @Requires(Permission.OPEN_WORKSHOP)
  @Operation(summary = "Open a workshop")
  ResponseEntity<CommandAnswer> open(@RequestBody OpenWorkshop body, CommandCall call) {
    WorkshopId id = NewId.of(WorkshopId::new);
    return commands.create(call, "/api/v1/workshops/" + id.value(), id, new WorkshopCommand.Open(
        id, body.prison(), body.name(), body.ownership(), body.location(), body.trade(), body.seats(), body.on()));
  }

  @PostMapping("/{id}/seats")
  @Requires(Permission.CHANGE_SEATS)
  @Operation(summary = "Change the number of seats")
  ResponseEntity<CommandAnswer> changeSeats(@PathVariable WorkshopId id, @RequestBody ChangeSeats body, CommandCall call) {
    return commands.change(call, "/api/v1/workshops/" + id.value(), id,
        new WorkshopCommand.ChangeSeats(id, body.seats(), body.on()));
  }
}
