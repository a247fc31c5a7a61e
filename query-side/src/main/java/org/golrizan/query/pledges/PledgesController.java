package org.golrizan.query.pledges;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
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

/** Pledges, for the treasury. */
@RestController
@RequestMapping("/api/v1/pledges")
@Tag(name = "pledges")
@Requires(Permission.READ_DONATIONS)
class PledgesController {

  private final ViewApi<Pledge> pledges;

  PledgesController(ViewApis apis, PledgesView view) {
    this.pledges = apis.of(view, "pledge", Places.PROVINCE);
  }

  @GetMapping
  @Operation(operationId = "listPledges", summary = "Pledges, latest first")
  ResponseEntity<ListPage<Pledge>> list(
      Actor actor,
      PageQuery page,
      AtLeast atLeast,
      @RequestParam(required = false) @Nullable UUID benefactor,
      @RequestParam(required = false) @Nullable UUID fund,
      @RequestParam(required = false) @Nullable Province province,
      @RequestParam(required = false) Pledge.@Nullable Status status) {
    return pledges.list(actor, page, atLeast, Where.all()
        .is("benefactor", benefactor)
        .is("fund", fund)
        .is("province", province == null ? null : province.code())
        .is("status", status));
  }

  @GetMapping("/{id}")
  @Operation(operationId = "getPledge", summary = "One pledge; its ETag is the version that If-Match of a command compares")
  ResponseEntity<Pledge> detail(Actor actor, @PathVariable String id, AtLeast atLeast) {
    return pledges.detail(actor, id, atLeast);
  }
}
