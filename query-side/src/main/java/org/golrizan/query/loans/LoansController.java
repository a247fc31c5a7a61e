package org.golrizan.query.loans;

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

/** Loans, for whoever follows releases. */
@RestController
@RequestMapping("/api/v1/loans")
@Tag(name = "loans")
@Requires(Permission.READ_LOANS)
class LoansController {

  private final ViewApi<Loan> views;

  LoansController(ViewApis apis, LoansView view) {
    this.views = apis.of(view, "loan", Places.PROVINCE);
  }

  @GetMapping
  @Operation(operationId = "listLoans", summary = "Loans, latest first")
  ResponseEntity<ListPage<Loan>> list(
      Actor actor,
      PageQuery page,
      AtLeast atLeast,
      @RequestParam(required = false) @Nullable UUID releaseCase,
      @RequestParam(required = false) @Nullable Province province,
      @RequestParam(required = false) Loan.@Nullable Status status) {
    return views.list(actor, page, atLeast, Where.all()
        .is("releaseCase", releaseCase)
        .is("province", province == null ? null : province.code())
        .is("status", status));
  }

  @GetMapping("/{id}")
  @Operation(operationId = "getLoan", summary = "One loan; its ETag is the version that If-Match of a command compares")
  ResponseEntity<Loan> detail(Actor actor, @PathVariable String id, AtLeast atLeast) {
    return views.detail(actor, id, atLeast);
  }
}
