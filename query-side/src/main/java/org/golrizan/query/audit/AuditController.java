package org.golrizan.query.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.golrizan.api.access.Permission;
import org.golrizan.api.access.Requires;
import org.golrizan.api.identity.Actor;
import org.golrizan.api.paging.ListPage;
import org.golrizan.api.paging.PageQuery;
import org.golrizan.api.problem.ApiProblem;
import org.golrizan.api.problem.ProblemType;
import org.golrizan.api.waiting.AtLeast;
import org.golrizan.query.access.Reads;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The audit trail. The index knows no places, so it is for those alone whose role holds for the whole nation. */
@RestController
@RequestMapping("/api/v1/audit/events")
@Tag(name = "audit")
@Requires(Permission.READ_AUDIT_TRAIL)
class AuditController {

  private final AuditTrail trail;
  private final Reads reads;

  AuditController(AuditTrail trail, Reads reads) {
    this.trail = trail;
    this.reads = reads;
  }

  @GetMapping
  @Operation(operationId = "listAuditEvents", summary = "Who did what, when, for whom, why and what caused it; the latest first")
  ResponseEntity<ListPage<AuditItem>> events(
      Actor actor,
      PageQuery page,
      AtLeast atLeast,
      @RequestParam(required = false)
          @Parameter(description = "a stream the event mentions", example = "prison-evin") @Nullable String subject,
      @RequestParam(name = "actor", required = false) @Parameter(description = "a staff id") @Nullable String by,
      @RequestParam(required = false)
          @Parameter(description = "an event's name", example = "release-case.granted") @Nullable String type,
      @RequestParam(required = false) @Parameter(description = "recorded then or later") @Nullable Instant from,
      @RequestParam(required = false) @Parameter(description = "recorded before") @Nullable Instant to,
      @RequestParam(required = false) @Nullable Long fromPosition,
      @RequestParam(required = false) @Nullable Long toPosition) {
    long asOf = reads.await(AuditProjection.NAME, atLeast);
    long last = page.after().map(keys -> position(keys) - 1).orElse(asOf);
    List<AuditItem> found = trail.find(
        new AuditQuery(subject, by, type, from, to, fromPosition, toPosition), actor, last, page.fetch());
    return page.answer(found, item -> List.of(Long.toString(item.position())), Function.identity(), asOf);
  }

  /** @throws ApiProblem 400 if a cursor of another list got here */
  static long position(List<String> keys) {
    try {
      return Long.parseLong(keys.getFirst());
    } catch (NumberFormatException e) {
      throw ApiProblem.of(ProblemType.BAD_CURSOR);
    }
  }
}
