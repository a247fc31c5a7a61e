package org.golrizan.query.funds;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.golrizan.api.access.Permission;
import org.golrizan.api.access.Requires;
import org.golrizan.api.identity.Actor;
import org.golrizan.api.paging.ListPage;
import org.golrizan.api.paging.PageQuery;
import org.golrizan.api.waiting.AtLeast;
import org.golrizan.events.Province;
import org.golrizan.events.donations.FundKind;
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

/** Funds, for all staff: they hold nothing personal. */
@RestController
@RequestMapping("/api/v1/funds")
@Tag(name = "funds")
@Requires(Permission.READ_FUNDS)
class FundsController {

  private final ViewApi<Fund> funds;

  FundsController(ViewApis apis, FundsView view) {
    this.funds = apis.of(view, "fund", Places.OPEN);
  }

  @GetMapping
  @Operation(operationId = "listFunds",
      summary = "Funds with pledged, received, cleared, allocated, paid and free rials, latest first")
  ResponseEntity<ListPage<Fund>> list(
      Actor actor,
      PageQuery page,
      AtLeast atLeast,
      @RequestParam(required = false) @Nullable Province province,
      @RequestParam(required = false) @Nullable FundKind kind) {
    return funds.list(actor, page, atLeast, Where.all()
        .is("province", province == null ? null : province.code())
        .is("kind", kind));
  }

  @GetMapping("/{id}")
  @Operation(operationId = "getFund", summary = "One fund; its ETag is the version that If-Match of a command compares")
  ResponseEntity<Fund> detail(Actor actor, @PathVariable String id, AtLeast atLeast) {
    return funds.detail(actor, id, atLeast);
  }
}
