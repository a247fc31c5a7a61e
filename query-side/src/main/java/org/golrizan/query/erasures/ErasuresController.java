package org.golrizan.query.erasures;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.golrizan.api.access.Permission;
import org.golrizan.api.access.Requires;
import org.golrizan.api.identity.Actor;
import org.golrizan.api.paging.ListPage;
import org.golrizan.api.paging.PageQuery;
import org.golrizan.api.waiting.AtLeast;
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

/** Erasures, for those who decide them and those who audit them. */
@RestController
@RequestMapping("/api/v1/erasures")
@Tag(name = "erasures")
@Requires(Permission.READ_ERASURES)
class ErasuresController {

  private final ViewApi<Erasure> erasures;

  ErasuresController(ViewApis apis, ErasuresView view) {
    this.erasures = apis.of(view, "erasure", Places.NATION);
  }

  @GetMapping
  @Operation(operationId = "listErasures", summary = "Erasures of persons' data, latest first")
  ResponseEntity<ListPage<Erasure>> list(
      Actor actor,
      PageQuery page,
      AtLeast atLeast,
      @RequestParam(required = false) @Nullable UUID person,
      @RequestParam(required = false) Erasure.@Nullable Status status) {
    return erasures.list(actor, page, atLeast, Where.all().is("person", person).is("status", status));
  }

  @GetMapping("/{id}")
  @Operation(operationId = "getErasure", summary = "One erasure; its ETag is the version that If-Match of a command compares")
  ResponseEntity<Erasure> detail(Actor actor, @PathVariable String id, AtLeast atLeast) {
    return erasures.detail(actor, id, atLeast);
  }
}
