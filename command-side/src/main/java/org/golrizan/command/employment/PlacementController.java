package org.golrizan.command.employment;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Optional;
import org.golrizan.api.CommandAnswer;
import org.golrizan.api.CommandCall;
import org.golrizan.api.access.Permission;
import org.golrizan.api.access.Requires;
import org.golrizan.api.problem.ApiProblem;
import org.golrizan.command.dispatch.Commands;
import org.golrizan.command.dispatch.NewId;
import org.golrizan.events.Rial;
import org.golrizan.events.employment.PayRate;
import org.golrizan.events.employment.PlacementEndReason;
import org.golrizan.events.employment.PlacementId;
import org.golrizan.events.employment.WorkApplicationId;
import org.golrizan.events.employment.WorkTime;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Placements: a prisoner is enrolled in a job. */
@RestController
@RequestMapping("/api/v1/placements")
@Tag(name = "placements")
class PlacementController {

  private final Commands commands;

  PlacementController(Commands commands) {
    this.commands = commands;
  }

  /** How a placement is paid. */
  enum PayKind {
    PER_DAY,
    PER_PIECE,
    UNPAID
  }

  /** @param amount rials; there if and only if the work is paid */
  record PlacementPay(PayKind kind, Optional<Rial> amount) {

    PayRate rate() {
      boolean paid = kind != PayKind.UNPAID;
      if (paid != amount.isPresent()) {
        throw ApiProblem.invalid("/pay/amount", paid ? "required" : "not-for-unpaid-work");
      }
      return switch (kind) {
        case PER_DAY -> new PayRate.PerDay(amount.orElseThrow());
        case PER_PIECE -> new PayRate.PerPiece(amount.orElseThrow());
        case UNPAID -> new PayRate.Unpaid();
      };
    }
  }

  record NewPlacement(WorkApplicationId applicationId, WorkTime workTime, PlacementPay pay, @PastOrPresent LocalDate on) {}

  record EndOfPlacement(PlacementEndReason reason, @PastOrPresent LocalDate on) {}

  @PostMapping
  @Requires(Permission.START_PLACEMENT)
  @Operation(summary = "Enrol a prisoner in a job")
  ResponseEntity<CommandAnswer> start(@RequestBody NewPlacement body, CommandCall call) {
    PlacementId id = NewId.of(PlacementId::new);
    return commands.create(call, "/api/v1/placements/" + id.value(), id,
        new StartPlacement(id, body.applicationId(), body.workTime(), body.pay().rate(), body.on()));
  }

  @PostMapping("/{id}/end")
  @Requires(Permission.END_PLACEMENT)
  @Operation(summary = "End a placement")
  ResponseEntity<CommandAnswer> end(@PathVariable PlacementId id, @RequestBody EndOfPlacement body, CommandCall call) {
    return commands.change(call, "/api/v1/placements/" + id.value(), id, new EndPlacement(id, body.reason(), body.on()));
  }
}
