package org.golrizan.query.donations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.golrizan.api.access.Permission;
import org.golrizan.api.access.Requires;
import org.golrizan.api.identity.Actor;
import org.golrizan.api.paging.ListPage;
import org.golrizan.api.paging.PageQuery;
import org.golrizan.api.problem.ApiProblem;
import org.golrizan.api.waiting.AtLeast;
import org.golrizan.events.Province;
import org.golrizan.query.access.Places;
import org.golrizan.query.access.Reads;
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

/** Donations, for the treasury. */
@RestController
@RequestMapping("/api/v1/donations")
@Tag(name = "donations")
@Requires(Permission.READ_DONATIONS)
class DonationsController {

  private final ViewApi<Donation> donations;
  private final DonationsView view;
  private final Reads reads;

  DonationsController(ViewApis apis, DonationsView view, Reads reads) {
    this.view = view;
    this.reads = reads;
    this.donations = apis.of(view, "donation", Places.PROVINCE);
  }

  @GetMapping
  @Operation(operationId = "listDonations", summary = "Donations with what they were used for, latest first")
  ResponseEntity<ListPage<Donation>> list(
      Actor actor,
      PageQuery page,
      AtLeast atLeast,
      @RequestParam(required = false) @Nullable UUID benefactor,
      @RequestParam(required = false) @Nullable UUID fund,
      @RequestParam(required = false) @Nullable UUID pledge,
      @RequestParam(required = false) @Nullable Province province,
      @RequestParam(required = false) Donation.@Nullable Status status) {
    return donations.list(actor, page, atLeast, Where.all()
        .is("benefactor", benefactor)
        .is("fund", fund)
        .is("pledge", pledge)
        .is("province", province == null ? null : province.code())
        .is("status", status));
  }

  /** @param asOf the position at which the log ended; now, if it is not given or lies ahead */
  @GetMapping("/{id}/trace")
  @Operation(operationId = "traceDonation",
      summary = "Follow the rial: the claims and the aid that a donation reached, now or at any past position")
  ResponseEntity<Trace> trace(
      Actor actor, @PathVariable String id, AtLeast atLeast, @RequestParam(required = false) @Min(0) @Nullable Long asOf) {
    long now = reads.await(view.name(), atLeast);
    long position = asOf == null ? now : Math.min(asOf, now);
    Donation then = donations.find(actor, id).content().asOf(position)
        .orElseThrow(() -> ApiProblem.notFound("donation", id));
    return ResponseEntity.ok().header(AtLeast.POSITION_HEADER, Long.toString(position)).body(Trace.of(then, position));
  }

  @GetMapping("/{id}")
  @Operation(operationId = "getDonation", summary = "One donation; its ETag is the version that If-Match of a command compares")
  ResponseEntity<Donation> detail(Actor actor, @PathVariable String id, AtLeast atLeast) {
    return donations.detail(actor, id, atLeast);
  }
}
