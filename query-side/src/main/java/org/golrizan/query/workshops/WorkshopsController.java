package org.golrizan.query.workshops;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.golrizan.api.access.Permission;
import org.golrizan.api.access.Requires;
import org.golrizan.api.identity.Actor;
import org.golrizan.api.paging.ListPage;
import org.golrizan.api.paging.PageQuery;
import org.golrizan.api.waiting.AtLeast;
import org.golrizan.events.PrisonId;
import org.golrizan.events.employment.Trade;
import org.golrizan.events.employment.WorkshopOwnership;
import org.golrizan.query.access.Places;
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

/** Workshops of the caller's prison, province or nation. */
@RestController
@RequestMapping("/api/v1/workshops")
@Tag(name = "workshops")
@Requires(Permission.READ_WORKSHOPS)
class WorkshopsController {

  private final ViewApi<Workshop> workshops;

  WorkshopsController(ViewApis apis, WorkshopsView view) {
    this.workshops = apis.of(view, "workshop", Places.PRISON);
  }

  @GetMapping
  @Operation(operationId = "listWorkshops", summary = "Workshops with seats and filled seats, latest first")
  ResponseEntity<ListPage<Workshop>> list(
      Actor actor,
      PageQuery page,
      AtLeast atLeast,
      @RequestParam(required = false) @Nullable PrisonId prison,
      @RequestParam(required = false) @Nullable Trade trade,
      @RequestParam(required = false) @Nullable WorkshopOwnership ownership) {
    return workshops.list(actor, page, atLeast, Where.all()
        .is("prison", prison == null ? null : prison.code())
        .is("trade", trade)
        .is("ownership", ownership));
  }

  @GetMapping("/{id}")
  @Operation(operationId = "getWorkshop", summary = "One workshop; its ETag is the version that If-Match of a command compares")
  ResponseEntity<Workshop> detail(Actor actor, @PathVariable String id, AtLeast atLeast) {
    return workshops.detail(actor, id, atLeast);
  }
}
