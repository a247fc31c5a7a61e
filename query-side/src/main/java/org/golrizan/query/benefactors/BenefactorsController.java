package org.golrizan.query.benefactors;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.golrizan.api.access.Permission;
import org.golrizan.api.access.Requires;
import org.golrizan.api.identity.Actor;
import org.golrizan.api.paging.ListPage;
import org.golrizan.api.paging.PageQuery;
import org.golrizan.api.waiting.AtLeast;
import org.golrizan.events.donations.BenefactorKind;
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

/** Benefactors, for the treasury. */
@RestController
@RequestMapping("/api/v1/benefactors")
@Tag(name = "benefactors")
@Requires(Permission.READ_BENEFACTORS)
class BenefactorsController {

  private final ViewApi<Benefactor> benefactors;

  BenefactorsController(ViewApis apis, BenefactorsView view) {
    this.benefactors = apis.of(view, "benefactor", Places.NATION);
  }

  @GetMapping
  @Operation(operationId = "listBenefactors", summary = "Benefactors, latest first")
  ResponseEntity<ListPage<Benefactor>> list(
      Actor actor,
      PageQuery page,
      AtLeast atLeast,
      @RequestParam(required = false) @Nullable BenefactorKind kind) {
    return benefactors.list(actor, page, atLeast, Where.all()
        .is("kind", kind));
  }

  @GetMapping("/{id}")
  @Operation(operationId = "getBenefactor",
      summary = "One benefactor; its ETag is the version that If-Match of a command compares")
  ResponseEntity<Benefactor> detail(Actor actor, @PathVariable String id, AtLeast atLeast) {
    return benefactors.detail(actor, id, atLeast);
  }
}
