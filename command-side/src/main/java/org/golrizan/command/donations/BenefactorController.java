package org.golrizan.command.donations;

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
import org.golrizan.domain.donations.BenefactorAccountCommand;
import org.golrizan.domain.donations.BenefactorCommand;
import org.golrizan.events.MobileNumber;
import org.golrizan.events.PersonId;
import org.golrizan.events.Personal;
import org.golrizan.events.StaffId;
import org.golrizan.events.donations.BenefactorAccountId;
import org.golrizan.events.donations.BenefactorId;
import org.golrizan.events.donations.BenefactorKind;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Benefactors: persons and bodies that give. */
@RestController
@RequestMapping("/api/v1/benefactors")
@Tag(name = "benefactors")
class BenefactorController {

  private final Commands commands;

  BenefactorController(Commands commands) {
    this.commands = commands;
  }

  record NewBenefactor(BenefactorKind kind, String name, MobileNumber mobile, boolean anonymous, @PastOrPresent LocalDate on) {}

  /** @param login the subject of the benefactor's tokens */
  record BenefactorLogin(StaffId login, @PastOrPresent LocalDate on) {}

  @PostMapping
  @Requires(Permission.REGISTER_BENEFACTOR)
  @Operation(summary = "Register a benefactor")
  ResponseEntity<CommandAnswer> register(@RequestBody NewBenefactor body, CommandCall call) {
    BenefactorId id = NewId.of(BenefactorId::new);
    return commands.create(call, "/api/v1/benefactors/" + id.value(), id, new BenefactorCommand.Register(
        id, body.kind(), NewId.of(PersonId::new), Personal.of(body.name()), Personal.of(body.mobile()), body.anonymous(),
        body.on()));
  }

  @PostMapping("/{id}/logins")
  @Requires(Permission.LINK_BENEFACTOR_ACCOUNT)
  @Operation(summary = "Let a benefactor see his own gifts with a login")
  ResponseEntity<CommandAnswer> link(@PathVariable BenefactorId id, @RequestBody BenefactorLogin body, CommandCall call) {
    BenefactorAccountId account = BenefactorAccountId.of(body.login());
    return commands.change(call, "/api/v1/benefactors/" + id.value(), account,
        new BenefactorAccountCommand.Link(account, body.login(), id, call.actor().id(), body.on()));
  }

  @PostMapping("/{id}/logins/unlink")
  @Requires(Permission.LINK_BENEFACTOR_ACCOUNT)
  @Operation(summary = "Take a benefactor's login from him")
  ResponseEntity<CommandAnswer> unlink(@PathVariable BenefactorId id, @RequestBody BenefactorLogin body, CommandCall call) {
    BenefactorAccountId account = BenefactorAccountId.of(body.login());
    return commands.change(call, "/api/v1/benefactors/" + id.value(), account,
        new BenefactorAccountCommand.Unlink(account, id, call.actor().id(), body.on()));
  }
}
