package org.golrizan.query.incomingpayments;

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
import org.golrizan.events.donations.IncomingPaymentSource;
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

/** Payments that came in, for the treasury. */
@RestController
@RequestMapping("/api/v1/incoming-payments")
@Tag(name = "incoming-payments")
@Requires(Permission.READ_DONATIONS)
class IncomingPaymentsController {

  private final ViewApi<IncomingPayment> views;

  IncomingPaymentsController(ViewApis apis, IncomingPaymentsView view) {
    this.views = apis.of(view, "incoming-payment", Places.PROVINCE);
  }

  @GetMapping
  @Operation(operationId = "listIncomingPayments", summary = "Incoming payments, latest first")
  ResponseEntity<ListPage<IncomingPayment>> list(
      Actor actor,
      PageQuery page,
      AtLeast atLeast,
      @RequestParam(required = false) @Nullable UUID fund,
      @RequestParam(required = false) @Nullable Province province,
      @RequestParam(required = false) @Nullable IncomingPaymentSource source,
      @RequestParam(required = false) IncomingPayment.@Nullable Status status) {
    return views.list(actor, page, atLeast, Where.all()
        .is("fund", fund)
        .is("province", province == null ? null : province.code())
        .is("source", source)
        .is("status", status));
  }

  @GetMapping("/{id}")
  @Operation(operationId = "getIncomingPayment", summary = "One incoming payment; its ETag is the version that If-Match of a command compares")
  ResponseEntity<IncomingPayment> detail(Actor actor, @PathVariable String id, AtLeast atLeast) {
    return views.detail(actor, id, atLeast);
  }
}
