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
import org.golrizan.domain.employment.PrisonerCommand;
import org.golrizan.events.NationalId;
import org.golrizan.events.PersonId;
import org.golrizan.events.Personal;
import org.golrizan.events.PrisonId;
import org.golrizan.events.employment.LegalCategory;
import org.golrizan.events.employment.PrisonerId;
import org.golrizan.events.employment.Sex;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Prisoners: admission, transfer, consent to work. */
@RestController
@RequestMapping("/api/v1/prisoners")
@Tag(name = "prisoners")
class PrisonerController {

  private final Commands commands;

  PrisonerController(Commands commands) {
    this.commands = commands;
  }

  record NewPrisoner(
      String name,
      NationalId nationalId,
      @PastOrPresent LocalDate birthDate,
      Sex sex,
      PrisonId prison,
      LegalCategory legalCategory,
      @PastOrPresent LocalDate on) {}

  record TransferOfPrisoner(PrisonId to, @PastOrPresent LocalDate on) {}

  /** @param on the effective date */
  record ConsentDay(@PastOrPresent LocalDate on) {}

  @PostMapping
  @Requires(Permission.ADMIT_PRISONER)
  @Operation(summary = "Admit a prisoner")
  ResponseEntity<CommandAnswer> admit(@RequestBody NewPrisoner body, CommandCall call) {
    PrisonerId id = NewId.of(PrisonerId::new);
    return commands.create(call, path(id), id, new AdmitPrisoner(body.nationalId(), new PrisonerCommand.Admit(
        id, NewId.of(PersonId::new), Personal.of(body.name()), Personal.of(body.nationalId()),
        Personal.of(body.birthDate()), body.sex(), body.prison(), body.legalCategory(), body.on())));
  }

  @PostMapping("/{id}/transfer")
  @Requires(Permission.TRANSFER_PRISONER)
  @Operation(summary = "Transfer a prisoner; active placements end")
  ResponseEntity<CommandAnswer> transfer(@PathVariable PrisonerId id, @RequestBody TransferOfPrisoner body, CommandCall call) {
    return commands.change(call, path(id), id, new TransferPrisoner(id, body.to(), body.on()));
  }

  @PostMapping("/{id}/work-consent")
  @Requires(Permission.RECORD_WORK_CONSENT)
  @Operation(summary = "Record consent to work")
  ResponseEntity<CommandAnswer> consent(@PathVariable PrisonerId id, @RequestBody ConsentDay body, CommandCall call) {
    return commands.change(call, path(id), id, new PrisonerCommand.ConsentToWork(id, body.on()));
  }

  @PostMapping("/{id}/work-consent/withdraw")
  @Requires(Permission.RECORD_WORK_CONSENT)
  @Operation(summary = "Record that consent was withdrawn; active placements end")
  ResponseEntity<CommandAnswer> withdrawConsent(@PathVariable PrisonerId id, @RequestBody ConsentDay body, CommandCall call) {
    return commands.change(call, path(id), id, new PrisonerCommand.WithdrawConsent(id, body.on()));
  }

  private static String path(PrisonerId id) {
    return "/api/v1/prisoners/" + id.value();
  }
}
