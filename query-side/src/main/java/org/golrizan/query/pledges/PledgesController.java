package org.golrizan.query.pledges;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.golrizan.api.access.Permission;
import org.golrizan.api.access.Requires;
import org.golrizan.api.identity.Actor;
import org.golrizan.api.paging.ListPage;
import org.golrizan.api.paging.PageQuery;
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

/** Pledges, for the treasury. */
@RestController
@RequestMapping("/api/v1/pledges")
@Tag(name = "pledges")
@Requires(Permission.READ_DONATIONS)
class PledgesController {

  private final ViewApi<Pledge> pledges;
  private final PledgesView view;
  private final Reads reads;

  PledgesController(ViewApis apis, PledgesView view, Reads reads) {
    this.view = view;
    this.reads = reads;
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

  /** @param by the day by which it is due */
  @GetMapping("/due")
  @Operation(operationId = "listDuePledges", summary = "Pledges of which a part is due and not kept: whom to remind, longest due first")
  ResponseEntity<List<DuePledge>> due(
      Actor actor, AtLeast atLeast, @RequestParam LocalDate by, @RequestParam(required = false) @Nullable Province province) {
    long asOf = reads.await(view.name(), atLeast);
    List<DuePledge> due = pledges.all(actor, Where.all().upTo("nextDueOn", by)
            .is("province", province == null ? null : province.code())).stream()
        .filter(pledge -> pledge.overdue(by) > 0)
        .sorted(Comparator.comparing(Pledge::nextDueOn, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(Pledge::id))
        .map(pledge -> new DuePledge(pledge, pledge.overdue(by)))
        .toList();
    return ResponseEntity.ok().header(AtLeast.POSITION_HEADER, Long.toString(asOf)).body(due);
  }

  /** @param overdue rials that are due by the day and not kept */
  record DuePledge(@JsonUnwrapped Pledge pledge, long overdue) {}

  @GetMapping("/{id}")
  @Operation(operationId = "getPledge", summary = "One pledge; its ETag is the version that If-Match of a command compares")
  ResponseEntity<Pledge> detail(Actor actor, @PathVariable String id, AtLeast atLeast) {
    return pledges.detail(actor, id, atLeast);
  }
}
