package org.golrizan.command.familysupport;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;
import org.golrizan.api.CommandAnswer;
import org.golrizan.api.CommandCall;
import org.golrizan.api.access.Permission;
import org.golrizan.api.access.Requires;
import org.golrizan.command.dispatch.Commands;
import org.golrizan.command.dispatch.NewId;
import org.golrizan.events.AssociationId;
import org.golrizan.events.MobileNumber;
import org.golrizan.events.NationalId;
import org.golrizan.events.PersonId;
import org.golrizan.events.Personal;
import org.golrizan.events.Rial;
import org.golrizan.events.employment.PrisonerId;
import org.golrizan.events.familysupport.CoverageEndReason;
import org.golrizan.events.familysupport.FamilyId;
import org.golrizan.events.familysupport.FamilyMember;
import org.golrizan.events.familysupport.Housing;
import org.golrizan.events.familysupport.Relation;
import org.golrizan.events.familysupport.Schooling;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Families and their coverage. */
@RestController
@RequestMapping("/api/v1/families")
@Tag(name = "families")
class FamilyController {

  private final Commands commands;

  FamilyController(Commands commands) {
    this.commands = commands;
  }

  record NewFamilyMember(
      String name,
      NationalId nationalId,
      @PastOrPresent LocalDate birthDate,
      Relation relation,
      Schooling schooling,
      boolean specialIllness,
      boolean disability) {

    FamilyMember asNewPerson() {
      return new FamilyMember(NewId.of(PersonId::new), Personal.of(name), Personal.of(nationalId), Personal.of(birthDate),
          relation, schooling, Personal.of(specialIllness), Personal.of(disability));
    }
  }

  record NewFamily(
      PrisonerId prisonerId,
      AssociationId association,
      NewFamilyMember head,
      List<NewFamilyMember> members,
      MobileNumber mobile,
      String address,
      Housing housing,
      Rial monthlyIncome,
      @PastOrPresent LocalDate on) {}

  record TransferCoverage(AssociationId to, @PastOrPresent LocalDate on) {}

  record EndCoverage(CoverageEndReason reason, @PastOrPresent LocalDate on) {}

  /** @param on the effective date */
  record CoverageDay(@PastOrPresent LocalDate on) {}

  @PostMapping
  @Requires(Permission.REGISTER_FAMILY)
  @Operation(summary = "Register a family")
  ResponseEntity<CommandAnswer> register(@RequestBody NewFamily body, CommandCall call) {
    FamilyId id = NewId.of(FamilyId::new);
    return commands.create(call, path(id), id, new RegisterFamily(
        id, body.prisonerId(), body.association(), body.head().asNewPerson(), body.head().nationalId(),
        body.members().stream().map(NewFamilyMember::asNewPerson).toList(), body.mobile(), body.address(), body.housing(),
        body.monthlyIncome(), body.on()));
  }

  @PostMapping("/{id}/coverage")
  @Requires(Permission.DECIDE_COVERAGE)
  @Operation(summary = "Start the coverage of a family")
  ResponseEntity<CommandAnswer> startCoverage(@PathVariable FamilyId id, @RequestBody CoverageDay body, CommandCall call) {
    return commands.change(call, path(id), id, new ChangeCoverage.Start(id, body.on()));
  }

  @PostMapping("/{id}/coverage/transfer")
  @Requires(Permission.DECIDE_COVERAGE)
  @Operation(summary = "Hand the coverage over to another association")
  ResponseEntity<CommandAnswer> transferCoverage(@PathVariable FamilyId id, @RequestBody TransferCoverage body, CommandCall call) {
    return commands.change(call, path(id), id, new ChangeCoverage.Transfer(id, body.to(), body.on()));
  }

  @PostMapping("/{id}/coverage/end")
  @Requires(Permission.DECIDE_COVERAGE)
  @Operation(summary = "End the coverage of a family")
  ResponseEntity<CommandAnswer> endCoverage(@PathVariable FamilyId id, @RequestBody EndCoverage body, CommandCall call) {
    return commands.change(call, path(id), id, new ChangeCoverage.End(id, body.reason(), body.on()));
  }

  private static String path(FamilyId id) {
    return "/api/v1/families/" + id.value();
  }
}
