package org.golrizan.query.families;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.golrizan.api.access.Permission;
import org.golrizan.api.access.Requires;
import org.golrizan.api.identity.Actor;
import org.golrizan.api.paging.ListPage;
import org.golrizan.api.paging.PageQuery;
import org.golrizan.api.waiting.AtLeast;
import org.golrizan.events.AssociationId;
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

/** Families, for the staff of their association. */
@RestController
@RequestMapping("/api/v1/families")
@Tag(name = "families")
@Requires(Permission.READ_FAMILIES)
class FamiliesController {

  private final ViewApi<Family> families;

  FamiliesController(ViewApis apis, FamiliesView view) {
    this.families = apis.of(view, "family", Places.ASSOCIATION_AND_PROVINCE);
  }

  @GetMapping
  @Operation(operationId = "listFamilies", summary = "Families, latest registration first")
  ResponseEntity<ListPage<Family>> list(
      Actor actor,
      PageQuery page,
      AtLeast atLeast,
      @RequestParam(required = false) @Nullable AssociationId association,
      @RequestParam(required = false) @Nullable Province province,
      @RequestParam(required = false) @Nullable UUID prisoner,
      @RequestParam(required = false) Family.@Nullable Status status) {
    return families.list(actor, page, atLeast, Where.all()
        .is("association", association == null ? null : association.code())
        .is("province", province == null ? null : province.code())
        .is("prisoner", prisoner)
        .is("status", status));
  }

  @GetMapping("/{id}")
  @Operation(operationId = "getFamily", summary = "One family; its ETag is the version that If-Match of a command compares")
  ResponseEntity<Family> detail(Actor actor, @PathVariable String id, AtLeast atLeast) {
    return families.detail(actor, id, atLeast);
  }
}
