package org.golrizan.query.ledger;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import org.golrizan.api.access.Permission;
import org.golrizan.api.access.Requires;
import org.golrizan.api.identity.Actor;
import org.golrizan.api.paging.ListPage;
import org.golrizan.api.paging.PageQuery;
import org.golrizan.api.waiting.AtLeast;
import org.golrizan.query.access.Places;
import org.golrizan.query.access.Reads;
import org.golrizan.query.access.ViewApi;
import org.golrizan.query.access.ViewApis;
import org.golrizan.query.access.Where;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The ledger, for the treasury and for auditors. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "ledger")
@Requires(Permission.READ_LEDGER)
class LedgerController {

  private final ViewApi<LedgerEntry> entries;
  private final TrialBalances balances;
  private final Reads reads;
  private final List<String> views;

  LedgerController(ViewApis apis, LedgerView view, TurnoversView turnovers, TrialBalances balances, Reads reads) {
    this.entries = apis.of(view, "ledger-entry", Places.NATION);
    this.balances = balances;
    this.reads = reads;
    this.views = List.of(view.name(), turnovers.name());
  }

  @GetMapping("/ledger-entries")
  @Operation(operationId = "listLedgerEntries", summary = "Entries of the ledger, latest first")
  ResponseEntity<ListPage<LedgerEntry>> list(
      Actor actor, PageQuery page, AtLeast atLeast, @RequestParam(required = false) @Nullable UUID fund) {
    return entries.list(actor, page, atLeast, Where.all().is("fund", fund));
  }

  @GetMapping("/ledger-entries/{id}")
  @Operation(operationId = "getLedgerEntry", summary = "One entry of the ledger")
  ResponseEntity<LedgerEntry> detail(Actor actor, @PathVariable String id, AtLeast atLeast) {
    return entries.detail(actor, id, atLeast);
  }

  /** @param asOf the position at which the log ended; now, if it is not given or lies ahead */
  @GetMapping("/trial-balance")
  @Operation(operationId = "getTrialBalance", summary = "The sums of all accounts, now or at any past position; their difference is zero")
  ResponseEntity<TrialBalance> trialBalance(
      AtLeast atLeast, @RequestParam(required = false) @Min(0) @Nullable Long asOf) {
    long now = views.stream().mapToLong(view -> reads.await(view, atLeast)).min().orElseThrow();
    long position = asOf == null ? now : Math.min(asOf, now);
    return ResponseEntity.ok().header(AtLeast.POSITION_HEADER, Long.toString(position)).body(balances.at(position));
  }
}
