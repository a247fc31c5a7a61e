package org.golrizan.query.associations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.golrizan.api.access.Permission;
import org.golrizan.api.access.Requires;
import org.golrizan.api.identity.Actor;
import org.golrizan.api.paging.ListPage;
import org.golrizan.api.paging.PageQuery;
import org.golrizan.api.waiting.AtLeast;
import org.golrizan.events.Province;
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

/** Associations, for all staff. */
@RestController
@RequestMapping("/api/v1/associations")
@Tag(name = "associations")
@Requires(Permission.READ_PLACES)
class AssociationsController {

  private final ViewApi<Association> associations;

  AssociationsController(ViewApis apis, AssociationsView view) {
    this.associations = apis.of(view, "association", Places.OPEN);
  }

  @GetMapping
  @Operation(operationId = "listAssociations", summary = "Prisoner Support Associations by code")
  ResponseEntity<ListPage<Association>> list(
      Actor actor,
      PageQuery page,
      AtLeast atLeast,
      @RequestParam(required = false) @Nullable Province province) {
    return associations.list(actor, page, atLeast, Where.all()
        .is("province", province == null ? null : province.code()));
  }

  @GetMapping("/{id}")
  @Operation(operationId = "getAssociation",
      summary = "One association; its ETag is the version that If-Match of a command compares")
  ResponseEntity<Association> detail(Actor actor, @PathVariable String id, AtLeast atLeast) {
    return associations.detail(actor, id, atLeast);
  }
}
