package org.golrizan.query.reports;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import org.golrizan.api.access.Permission;
import org.golrizan.api.access.Requires;
import org.golrizan.api.identity.Actor;
import org.golrizan.api.waiting.AtLeast;
import org.golrizan.events.Province;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reports for officials, as far as their scope goes. */
@RestController
@RequestMapping("/api/v1/reports")
@Tag(name = "reports")
@Requires(Permission.READ_REPORTS)
class ReportsController {

  private final Reports reports;
  private final Clock clock;

  ReportsController(Reports reports, Clock clock) {
    this.reports = reports;
    this.clock = clock;
  }

  @GetMapping("/releases")
  @Operation(operationId = "reportReleases",
      summary = "Releases: how far cases are, how debts are settled by channel, days at each stage, refusals by reason")
  ResponseEntity<ReleaseReport> releases(
      Actor actor, AtLeast atLeast, @RequestParam(required = false) @Nullable Province province) {
    ReleaseReport report = reports.releases(actor, atLeast, province);
    return ResponseEntity.ok().header(AtLeast.POSITION_HEADER, Long.toString(report.asOf())).body(report);
  }

  /** @param on the day that ages are counted to; today if it is not given */
  @GetMapping("/money")
  @Operation(operationId = "reportMoney", summary = "Money: what funds hold, how long money has waited to be allocated, loans")
  ResponseEntity<MoneyReport> money(
      Actor actor,
      AtLeast atLeast,
      @RequestParam(required = false) @Nullable Province province,
      @RequestParam(required = false) @Nullable LocalDate on) {
    MoneyReport report = reports.money(actor, atLeast, province, on == null ? LocalDate.now(clock) : on);
    return ResponseEntity.ok().header(AtLeast.POSITION_HEADER, Long.toString(report.asOf())).body(report);
  }
}
