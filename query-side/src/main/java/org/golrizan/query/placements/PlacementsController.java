package org.golrizan.query.placements;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.golrizan.api.access.Permission;
import org.golrizan.api.access.Requires;
import org.golrizan.api.identity.Actor;
import org.golrizan.api.paging.ListPage;
import org.golrizan.api.paging.PageQuery;
import org.golrizan.api.waiting.AtLeast;
import org.golrizan.events.PrisonId;
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

/** Placements, for the prison's staff. */
@RestController
@RequestMapping("/api/v1/placements")
@Tag(name = "placements")
@Requires(Permission.READ_WORK)
class PlacementsController {

  private final ViewApi<Placement> placements;

  PlacementsController(ViewApis apis, PlacementsView view) {
    this.placements = apis.of(view, "placement", Places.PRISON);
  }

  @GetMapping
  @Operation(operationId = "listPlacements", summary = "Placements, latest first")
  ResponseEntity<ListPage<Placement>> list(
      Actor actor,
      PageQuery page,
      AtLeast atLeast,
      @RequestParam(required = false) @Nullable PrisonId prison,
      @RequestParam(required = false) @Nullable UUID prisoner,
      @RequestParam(required = false) @Nullable UUID workshop,
      @RequestParam(required = false) Placement.@Nullable Status status) {
    return placements.list(actor, page, atLeast, Where.all()
        .is("prison", prison == null ? null : prison.code())
        .is("prisoner", prisoner)
        .is("workshop", workshop)
        .is("status", status));
  }

  @GetMapping("/{id}")
  @Operation(operationId = "getPlacement", summary = "One placement; its ETag is the version that If-Match of a command compares")
  ResponseEntity<Placement> detail(Actor actor, @PathVariable String id, AtLeast atLeast) {
    return placements.detail(actor, id, atLeast);
  }
}
