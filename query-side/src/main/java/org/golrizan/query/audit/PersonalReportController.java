package org.golrizan.query.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.function.Function;
import org.golrizan.api.access.Permission;
import org.golrizan.api.access.Requires;
import org.golrizan.api.identity.Actor;
import org.golrizan.api.paging.ListPage;
import org.golrizan.api.paging.PageQuery;
import org.golrizan.api.waiting.AtLeast;
import org.golrizan.events.PersonId;
import org.golrizan.query.access.Reads;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A person's own report, which whoever answers people's questions gives them. */
@RestController
@RequestMapping("/api/v1/persons/{id}/report")
@Tag(name = "persons")
@Requires(Permission.READ_PERSONAL_REPORT)
class PersonalReportController {

  private final AuditTrail trail;
  private final Reads reads;

  PersonalReportController(AuditTrail trail, Reads reads) {
    this.trail = trail;
    this.reads = reads;
  }

  @GetMapping
  @Operation(
      operationId = "getPersonalReport",
      summary = "What is stored about a person, and who was shown it; the latest first, nobody else's values in it")
  ResponseEntity<ListPage<PersonalReportItem>> report(Actor actor, @PathVariable PersonId id, PageQuery page, AtLeast atLeast) {
    long asOf = reads.await(AuditProjection.NAME, atLeast);
    long last = page.after().map(keys -> AuditController.position(keys) - 1).orElse(asOf);
    return page.answer(trail.report(id, actor, last, page.fetch()), item -> List.of(Long.toString(item.position())),
        Function.identity(), asOf);
  }
}
