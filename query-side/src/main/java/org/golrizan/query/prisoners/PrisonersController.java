package org.golrizan.query.prisoners;

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
import org.golrizan.events.employment.LegalCategory;
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

/** Prisoners, for those who work with them. */
@RestController
@RequestMapping("/api/v1/prisoners")
@Tag(name = "prisoners")
@Requires(Permission.READ_PRISONERS)
class PrisonersController {

  private final ViewApi<Prisoner> prisoners;

  PrisonersController(ViewApis apis, PrisonersView view) {
    this.prisoners = apis.of(view, "prisoner", Places.PRISON);
  }

  @GetMapping
  @Operation(operationId = "listPrisoners", summary = "Prisoners, latest admission first")
  ResponseEntity<ListPage<Prisoner>> list(
      Actor actor,
      PageQuery page,
      AtLeast atLeast,
      @RequestParam(required = false) @Nullable PrisonId prison,
      @RequestParam(required = false) Prisoner.@Nullable Status status,
      @RequestParam(required = false) @Nullable LegalCategory legalCategory,
      @RequestParam(required = false) @Nullable UUID releaseCase) {
    return prisoners.list(actor, page, atLeast, Where.all()
        .is("prison", prison == null ? null : prison.code())
        .is("status", status)
        .is("legalCategory", legalCategory)
        .is("releaseCase", releaseCase));
  }

  @GetMapping("/{id}")
  @Operation(operationId = "getPrisoner", summary = "One prisoner; its ETag is the version that If-Match of a command compares")
  ResponseEntity<Prisoner> detail(Actor actor, @PathVariable String id, AtLeast atLeast) {
    return prisoners.detail(actor, id, atLeast);
  }
}
