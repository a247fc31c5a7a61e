package org.golrizan.command.donations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.PastOrPresent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.golrizan.api.CommandAnswer;
import org.golrizan.api.CommandCall;
import org.golrizan.api.access.Permission;
import org.golrizan.api.access.Requires;
import org.golrizan.command.dispatch.Commands;
import org.golrizan.command.dispatch.NewId;
import org.golrizan.domain.donations.FundCommand;
import org.golrizan.events.Province;
import org.golrizan.events.Rial;
import org.golrizan.events.donations.BenefactorId;
import org.golrizan.events.donations.FundId;
import org.golrizan.events.donations.FundKind;
import org.golrizan.events.donations.FundTerms;
import org.golrizan.events.familysupport.AidKind;
import org.golrizan.events.release.ClaimKind;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Funds: money given for one purpose. */
@RestController
@RequestMapping("/api/v1/funds")
@Tag(name = "funds")
class FundController {

  private final Commands commands;
  private final Clock clock;

  FundController(Commands commands, Clock clock) {
    this.commands = commands;
    this.clock = clock;
  }

  /** @param founder the benefactor whose gift a restricted fund is */
  record OpenFund(
      FundKind kind,
      String persianName,
      String englishName,
      Province province,
      Optional<BenefactorId> founder,
      Optional<@PastOrPresent LocalDate> on) {}

  /**
   * @param debtCap    rials; the largest confirmed claim that the fund helps to settle
   * @param claimKinds the kinds of claims that it settles
   * @param aidKinds   the kinds of aid that it gives
   * @param provinces  where; none for everywhere
   * @param priorities kinds of claims that come before others, the first of them first
   */
  record AdoptTerms(
      Optional<Rial> debtCap,
      List<ClaimKind> claimKinds,
      List<AidKind> aidKinds,
      List<Province> provinces,
      List<ClaimKind> priorities,
      @PastOrPresent LocalDate on) {}

  @PostMapping
  @Requires(Permission.OPEN_FUND)
  @Operation(summary = "Open a fund")
  ResponseEntity<CommandAnswer> open(@RequestBody OpenFund body, CommandCall call) {
    FundId id = NewId.of(FundId::new);
    return commands.create(call, "/api/v1/funds/" + id.value(), id,
        new FundCommand.Open(id, body.kind(), body.persianName(), body.englishName(), body.province(), body.founder(),
            body.on().orElseGet(() -> LocalDate.now(clock))));
  }

  @PostMapping("/{id}/terms")
  @ResponseStatus(HttpStatus.CREATED)
  @Requires(Permission.ADOPT_FUND_TERMS)
  @Operation(summary = "Put the next version of a fund's terms into force")
  ResponseEntity<CommandAnswer> adoptTerms(@PathVariable FundId id, @RequestBody AdoptTerms body, CommandCall call) {
    FundTerms terms = new FundTerms(body.debtCap(), Set.copyOf(body.claimKinds()), Set.copyOf(body.aidKinds()),
        Set.copyOf(body.provinces()), body.priorities());
    return commands.create(call, "/api/v1/funds/" + id.value(), id,
        new FundCommand.AdoptTerms(id, terms, call.actor().id(), body.on()));
  }
}
